/** A shipped session page for the rehearsal: people, organisations and topic are invented. */
export const examplePage = `IGF 2026 WS #112 Keeping the Lights On: Shared Rules for Community Networks in Disasters

    Tuesday, 3 November, 2026 (09:00 UTC) - Tuesday, 3 November, 2026 (10:00 UTC)
    Room
    Workshop Room 4

    Subtheme
    Resilient access

    Organizer 1: Civil Society, Latin American and Caribbean Group (GRULAC)
    Organizer 2: Technical Community, African Group

    Speaker 1: Ximena Arrieta Solano, Civil Society, Latin American and Caribbean Group (GRULAC)
    Speaker 2: Tendai Chikwava, Technical Community, African Group
    Speaker 3: Anneliese Brandvold, Government, Western European and Others Group (WEOG)
    Speaker 4: Haruto Minagawa, Private Sector, Asia-Pacific Group
    Speaker 5: Milena Dragutinova, Intergovernmental Organization, Eastern European Group

    Moderator

    Farida Benmansour, Civil Society, African Group

    Online Moderator

    Caio Figueiredo Lins, Technical Community, Latin American and Caribbean Group (GRULAC)

    Rapporteur

    Oonagh Petrescu, Private Sector, Eastern European Group

    Format

    Round Table - U-shape - 60 Min

    Policy Question(s)

    1. Which minimum rights should a community network have to spectrum and to towers in the first 72 hours after a disaster?
    2. Who should pay for back-up power, and how can the cost be shared between operators, states and users?
    3. What information must operators and community networks exchange before, during and after an outage?
    4. How can rules made in an emergency be ended, reviewed and kept from becoming permanent?

    What will participants gain from attending this session? They will leave with a short list of rules that five stakeholder groups could live with, and will know which of them are disputed and why.

    Description:

    When storms, floods or earthquakes take down commercial networks, small networks run by their own users are often the first to work again. They seldom have a licence for it, a place on the tower or a line to the control room. The table compares how this was handled on four continents and tries to agree on rules that others can adopt before the next outage.

    Expected Outcomes

    A one-page set of shared rules for the first 72 hours, each marked as agreed, agreed with conditions or disputed, and a list of the people willing to carry it to their regional meetings.

    Hybrid Format: People in the room and online raise their hands into one queue. The online moderator sits at the table, reads out written questions and has the same right to interrupt as the on-site moderator. Polls open on every phone at the same moment, and two speakers will take part remotely.
`
