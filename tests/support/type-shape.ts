import ts from 'typescript'

/**
 * Writes out what each member of the named types holds, through all names, as JSON would carry it: two types with the same
 * shape give the same text, however their declarations are called, commented, or spread over files.
 */
export function typeShapes(types: readonly { file: string; name: string }[]): Record<string, Record<string, string>> {
  const program = ts.createProgram([...new Set(types.map(({ file }) => file))], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  })
  const checker = program.getTypeChecker()
  return Object.fromEntries(
    types.map(({ file, name }) => [name, memberShapes(checker, exported(program, checker, file, name))]),
  )
}

function exported(program: ts.Program, checker: ts.TypeChecker, file: string, name: string): ts.Type {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const symbol = module && checker.getExportsOfModule(module).find((candidate) => candidate.name === name)
  if (!symbol) throw new Error(`${file} exports no ${name}`)
  return checker.getDeclaredTypeOfSymbol(
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  )
}

function memberShapes(checker: ts.TypeChecker, type: ts.Type): Record<string, string> {
  if (type.isUnion()) return { any: shape(checker, type, []) }
  const members = checker.getPropertiesOfType(type)
  return Object.fromEntries(members.map((member) => [member.name, shape(checker, checker.getTypeOfSymbol(member), [])]))
}

function shape(checker: ts.TypeChecker, type: ts.Type, outer: readonly ts.Type[]): string {
  const inner = (part: ts.Type) => shape(checker, part, [...outer, type])
  const depth = outer.lastIndexOf(type)
  if (depth >= 0) return `^${outer.length - depth}`
  if (type.isUnion()) return [...new Set(type.types.map(inner))].sort().join('|')
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return `[${checker
      .getTypeArguments(type as ts.TypeReference)
      .map(inner)
      .join()}]`
  if (type.getCallSignatures().length > 0) return signature(checker, type, inner)
  const toJson = type.getProperty('toJSON')
  if (toJson) return inner(checker.getTypeOfSymbol(toJson).getCallSignatures()[0]?.getReturnType() ?? type)
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return checker.typeToString(type)
  const members = checker.getPropertiesOfType(type).map((member) => {
    const optional = member.flags & ts.SymbolFlags.Optional ? '?' : ''
    return `${member.name}${optional}:${inner(checker.getTypeOfSymbol(member))}`
  })
  const others = checker
    .getIndexInfosOfType(type)
    .map((info) => `[${checker.typeToString(info.keyType)}]:${inner(info.type)}`)
  return `{${[...members.sort(), ...others].join()}}`
}

/** What a message carries: the values that are given to its handler. */
function signature(checker: ts.TypeChecker, type: ts.Type, inner: (part: ts.Type) => string): string {
  const [first] = type.getCallSignatures()
  return `(${first
    ?.getParameters()
    .map((parameter) => inner(checker.getTypeOfSymbol(parameter)))
    .join()})`
}
