# Reads the dumped linear-Gaussian system: priors N(m, P), rows y = A theta + e, e ~ N(0, V), at given standard deviations of the components.
suppressPackageStartupMessages(library(Matrix))

# Ids are text, also where they look like numbers: 0200006 is not 200006.
read_table <- function(folder, name) {
  file <- file.path(folder, paste0(name, ".tsv"))
  columns <- strsplit(readLines(file, n = 1), "\t")[[1]]
  read.delim(file, colClasses = ifelse(columns %in% c("area", "state", "name", "source"), "character", NA), quote = "", na.strings = "NA")
}

read_sparse <- function(folder, name, columns) {
  triplets <- read_table(folder, name)
  sparseMatrix(i = triplets$row + 1, j = triplets$index + 1, x = triplets$coefficient, dims = c(max(triplets$row) + 1, columns), repr = "C")
}

variance <- function(table, sd) table$known + ifelse(table$component < 0, 0, table$scale * sd[pmax(table$component, 0) + 1]^2)

read_system <- function(folder) {
  priors <- read_table(folder, "priors")
  list(
    priors = priors,
    rows = read_table(folder, "rows"),
    components = read_table(folder, "components"),
    design = read_sparse(folder, "design", nrow(priors)),
    questions = read_sparse(folder, "questions", nrow(priors)),
    posterior = read_table(folder, "posterior"),
    answers = read_table(folder, "answers"),
    evidence = read_table(folder, "evidence"),
    times = read_table(folder, "times"))
}

codeworth_time <- function(system, what, column) system$times[system$times$what == what, column]

seconds <- function(expression) {
  used <- system.time(expression)
  c(wall = unname(used["elapsed"]), processor = unname(used["user.self"] + used["sys.self"] + used["user.child"] + used["sys.child"]))
}

heading <- function(packages) {
  cat(R.version.string, "\n")
  for (name in packages) cat(name, as.character(packageVersion(name)), "\n")
  libraries <- extSoftVersion()
  cat("BLAS:", basename(libraries["BLAS"]), "\n\n")
}
