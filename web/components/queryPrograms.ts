/** One question to the API. */
interface Question {
  /** Where the API is: "https://explorer.example/graphql". */
  readonly endpoint: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A command line that asks the question; what it prints is the whole answer. */
export function curlProgram({ endpoint, query, variables }: Question): string {
  const body = JSON.stringify({ query, variables }, null, 2);
  // A quoted word after << keeps the shell's hands off what follows.
  return `curl --silent --show-error ${quoted(endpoint)} \\
  --header 'content-type: application/json' \\
  --data-binary @- <<'BODY'
${body}
BODY`;
}

/** A Python program that asks the question, with nothing but Python's own library. */
export function pythonProgram({ endpoint, query, variables }: Question): string {
  return `import json
import urllib.request

query = """
${inPython(query)}
"""
variables = json.loads("""
${inPython(JSON.stringify(variables, null, 2))}
""")

request = urllib.request.Request(
    ${JSON.stringify(endpoint)},
    data=json.dumps({"query": query, "variables": variables}).encode("utf-8"),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)

if "errors" in answer:
    raise SystemExit(answer["errors"][0]["message"])
print(json.dumps(answer["data"], indent=2))`;
}

/** An R program (4.1 or later) that asks the question with the packages httr2 and jsonlite. */
export function rProgram({ endpoint, query, variables }: Question): string {
  return `library(httr2)

query <- ${inR(query)}
variables <- jsonlite::fromJSON(${inR(JSON.stringify(variables, null, 2))}, simplifyVector = FALSE)

body <- jsonlite::toJSON(
  list(query = query, variables = variables),
  auto_unbox = TRUE, null = "null", digits = NA
)
answer <- request(${JSON.stringify(endpoint)}) |>
  req_body_raw(body, "application/json") |>
  req_perform() |>
  resp_body_json()

if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
cat(jsonlite::toJSON(answer$data, auto_unbox = TRUE, null = "null", digits = NA, pretty = TRUE), "\\n")`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What stands between three quotation marks in Python. */
function inPython(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
}

/** A raw string of R, with more dashes than the text could close it by. */
function inR(text: string): string {
  const longest = Math.max(
    0,
    ...[...text.matchAll(/\)(-*)"/g)].map(([, dashes]) => (dashes ?? '').length),
  );
  const dashes = '-'.repeat(longest + 1);
  return `r"${dashes}(\n${text}\n)${dashes}"`;
}
