/** What the organizer does when the session is over. */
export const after = {
  title: 'Après la session',
  help: 'Ce que devient cette table ronde une fois terminée.',
  archive: 'Prendre l’archive',
  archiveHelp:
    'Un seul fichier avec tout ce qui s’est passé. Il se rouvre dans tout Evenhand, sous « Nouvelle table ronde ».',
  keep: 'Conserver la table ronde',
  keepForEver: 'jusqu’à ce que quelqu’un la supprime',
  days_one: '{{count}} jour après la session',
  days_many: '{{count}} jours après la session',
  days_other: '{{count}} jours après la session',
  deletedOn: 'Elle sera supprimée le {{when}}.',
  soon_one: 'Suppression définitive dans un jour : {{when}}',
  soon_many: 'Suppression définitive dans {{count}} jours : {{when}}',
  soon_other: 'Suppression définitive dans {{count}} jours : {{when}}',
  soonHelp:
    'Les notes, les résultats, les sondages, le rapport et tous les liens de cette table ronde disparaîtront alors. Prenez l’archive si vous pouvez en avoir besoin, ou conservez la table ronde.',
  keepOn: 'La conserver jusqu’à ce que quelqu’un la supprime',
  erase: 'Effacer les propos d’une personne',
  eraseWhom: 'Choisir une personne',
  eraseButton: 'Effacer ses propos…',
  eraseTitle: 'Effacer les propos de {{name}} ?',
  eraseNow: 'Effacer définitivement',
  eraseGoes:
    'Son nom, son organisation, ses demandes de parole, ses raisons, ses questions et ses commentaires disparaissent, ainsi que son nom dans tout ce que d’autres ont écrit. Aucun écran, rapport ou fichier de ce serveur ne les contient plus. C’est irréversible.',
  eraseStays:
    'Le nombre et la durée de ses interventions, et ses choix dans les sondages et sur les résultats, restent comme chiffres.',
  delete: 'Supprimer la table ronde…',
  deleteTitle: 'Supprimer définitivement cette table ronde ?',
  deleteNow: 'Supprimer définitivement',
  deleteHelp:
    'Notes, résultats, sondages, rapport et tous les liens disparaissent. Prenez d’abord l’archive si vous pouvez en avoir besoin. C’est irréversible.',
  open: 'Ouvrir un fichier d’archive',
  opening: 'Ouverture de l’archive…',
}
