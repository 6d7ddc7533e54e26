/** The sign of the house: two raised hands, one of each side, under one level line. */
export function Mark({ size = '2.5rem' }: { size?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden style={{ inlineSize: size, blockSize: size, flex: 'none' }}>
      <rect width="64" height="64" rx="14" fill="#17211d" />
      <path d="M13 64V32a8 8 0 0 1 16 0v32z" fill="#f0b454" />
      <path d="M35 64V32a8 8 0 0 1 16 0v32z" fill="#7db8ff" />
      <path d="M13 15h38" stroke="#eef2ef" strokeWidth="4" strokeLinecap="round" />
    </svg>
  )
}
