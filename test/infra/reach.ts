import ts from 'typescript'

const project = createProject()
const checker = project.getTypeChecker()

/**
 * What is taken from packages by code that runs once a file's exports are called: `@aws-sdk/client-ssm SSMClient`, by the
 * names that packages have for it.
 */
export function reachPackages(source: string): Set<string> {
  const file = project.getSourceFile(`${process.cwd()}/${source}`)
  if (!file) throw new Error(`${source} is not there`)
  const reach = new Reach()
  reach.visit(file)
  return reach.packages
}

/**
 * What is named is followed into functions, into the constructors and fields of classes, and into those of their methods
 * that are named in turn: a method that nobody calls asks for nothing. What is called by an interface may be any method
 * of that name, of the classes that there are.
 */
class Reach {
  readonly packages = new Set<string>()
  private readonly seen = new Set<ts.Node>()
  private readonly methods: ts.ClassElement[] = []
  private readonly calledByInterface = new Set<string>()

  readonly visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    if (ts.isIdentifier(node)) for (const declaration of declarationsOf(node)) this.enter(declaration)
    node.forEachChild(this.visit)
  }

  private enter(declaration: ts.Declaration): void {
    if (this.seen.has(declaration)) return
    this.seen.add(declaration)
    const from = packageOf(declaration)
    if (from !== null) this.packages.add(`${from} ${nameOf(declaration)}`)
    else if (ts.isClassLike(declaration)) this.enterClass(declaration)
    else this.visit(declaration)
    if (ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration)) this.enterMethods(nameOf(declaration))
  }

  private enterClass(declaration: ts.ClassLikeDeclaration): void {
    const isMethod = (part: ts.Node) => ts.isMethodDeclaration(part) || ts.isAccessor(part)
    declaration.forEachChild((part) => (isMethod(part) ? undefined : this.visit(part)))
    this.methods.push(...declaration.members.filter(isMethod))
    for (const name of this.calledByInterface) this.enterMethods(name)
  }

  private enterMethods(name: string): void {
    this.calledByInterface.add(name)
    for (const method of this.methods) if (nameOf(method) === name) this.enter(method)
  }
}

const nameOf = (declaration: ts.Declaration): string => ts.getNameOfDeclaration(declaration)?.getText() ?? ''

function createProject(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const rootNames = fileNames.filter((name) => /\/(functions|infra\/operator)\/[\w-]+\.ts$/.test(name))
  return ts.createProgram({ rootNames, options })
}

function declarationsOf(name: ts.Identifier): ts.Declaration[] {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name)
  if (!symbol) return []
  return (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).declarations ?? []
}

/** The package that something is declared by; null if it is this project. */
function packageOf(declaration: ts.Node): string | null {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(declaration.getSourceFile().fileName)?.[1] ?? null
}
