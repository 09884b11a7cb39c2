# Persons: lmer on the means of patterns, weighted by persons, and on persons where the collected tables are at hand. The repository holds no person alone: it
# ships counts and sums of log pay by pattern. With effects that are the same for all of a pattern, means with weights give the same estimates of effects;
# what spreads within a pattern is lost. Run by run.sh: Rscript persons.R FOLDER
folder <- commandArgs(trailingOnly = TRUE)[1]
source("system.R")
suppressPackageStartupMessages(library(lme4))
heading("lme4")
patterns <- subset(read_table(folder, "patterns"), programme == "acs" & !is.na(mode) & !is.na(education) & !is.na(setting) & !is.na(potential_experience))
ages <- do.call(rbind, strsplit(sub("\\+$", "-45", patterns$potential_experience), "-"))
patterns$decades <- (as.numeric(ages[, 1]) + as.numeric(ages[, 2])) / 20 - 2
patterns$place <- ifelse(is.na(patterns$area), "nation", patterns$area)
patterns$mode <- relevel(factor(patterns$mode), "on-site")
patterns$education <- relevel(factor(patterns$education), "high-school")
patterns$setting <- relevel(factor(patterns$setting), "hospital")
fit <- lmer(mean ~ mode + education + setting + occupation + decades + (1 | place), data = patterns, weights = count, REML = TRUE)

system <- read_system(folder)
p <- variance(system$priors, system$components$sd); v <- variance(system$rows, system$components$sd)
covariance <- solve(as.matrix(crossprod(system$design, Diagonal(x = 1 / v) %*% system$design)) + diag(1 / p))
gap <- function(attribute, level, other, parts) {
  a <- numeric(nrow(system$priors))
  name <- function(part, level) if (part == "effect") paste0(attribute, ":", level) else paste0("confounding:acs:", attribute, "=", level)
  for (part in parts) {
    at <- match(c(name(part, level), name(part, other)), system$priors$name)
    a[at] <- a[at] + c(1, -1)
  }
  c(sum(a * system$posterior$mean), sqrt(sum(a * (covariance %*% a))))
}
cat(sprintf("%d patterns of %d persons of the Census Bureau's survey that say work mode, education, setting and age; %d places\n", nrow(patterns), sum(patterns$count), length(unique(patterns$place))))
cat("gaps in log pay, estimate (standard error). Codeworth divides each into what the attribute does and what else differs in this survey;\nlmer gives the sum. Codeworth also fits coarser patterns and other sources and has a curve for years.\n\n")
cat("                                            lmer             effect + confounding   effect alone\n")
for (row in list(c("mode", "remote", "on-site"), c("education", "bachelor", "high-school"), c("education", "master", "high-school"), c("education", "associate", "high-school"),
                 c("setting", "payer", "hospital"), c("setting", "physician-office", "hospital"))) {
  coefficient <- paste0(row[1], row[2])
  if (!(coefficient %in% rownames(coef(summary(fit))))) next
  theirs <- coef(summary(fit))[coefficient, 1:2]
  both <- gap(row[1], row[2], row[3], c("effect", "confounding")); effect <- gap(row[1], row[2], row[3], "effect")
  cat(sprintf("%-42s %6.3f (%.3f)   %6.3f (%.3f)         %6.3f (%.3f)\n", paste(row[2], "against", row[3]), theirs[1], theirs[2], both[1], both[2], effect[1], effect[2]))
}
within <- read_table(folder, "within")
cat(sprintf("\nstandard deviation of a person's log pay within a pattern: lmer %.3f (from the means of patterns), Codeworth %.3f (from the squares)\n", sigma(fit), within$sd[within$programme == "acs"]))

# Persons one by one, where the collected tables were at hand: medical records specialists alone, as quantiles.R has them.
if (file.exists(file.path(folder, "persons.tsv"))) {
  persons <- read_table(folder, "persons")
  persons$log_pay <- log(persons$dollars)
  persons$decades <- persons$years / 10 - 2
  persons$mode <- relevel(factor(persons$mode), "on-site")
  persons$education <- relevel(factor(persons$education), "high-school")
  persons$setting <- relevel(factor(persons$setting), "hospital")
  time <- seconds(each <- lmer(log_pay ~ mode + education + setting + decades + (1 | area) + (1 | cluster), data = persons, REML = TRUE))
  cat(sprintf("\n%d persons one by one, medical records specialists; random intercepts of %d states and %d neighbourhoods\n\n", nrow(persons), length(unique(persons$area)), length(unique(persons$cluster))))
  cat("                                            lmer             effect + confounding\n")
  for (row in list(c("mode", "remote", "on-site"), c("education", "bachelor", "high-school"), c("education", "master", "high-school"), c("education", "associate", "high-school"),
                   c("setting", "payer", "hospital"), c("setting", "physician-office", "hospital"))) {
    coefficient <- paste0(row[1], row[2])
    if (!(coefficient %in% rownames(coef(summary(each))))) next
    theirs <- coef(summary(each))[coefficient, 1:2]
    both <- gap(row[1], row[2], row[3], c("effect", "confounding"))
    cat(sprintf("%-42s %6.3f (%.3f)   %6.3f (%.3f)\n", paste(row[2], "against", row[3]), theirs[1], theirs[2], both[1], both[2]))
  }
  deviations <- as.data.frame(VarCorr(each))
  cat(sprintf("\nstandard deviations, log: person %.3f, neighbourhood %.3f, state %.3f; Codeworth's person within a pattern %.3f\n",
    sigma(each), deviations$sdcor[deviations$grp == "cluster"], deviations$sdcor[deviations$grp == "area"], within$sd[within$programme == "acs"]))
  cat(sprintf("lmer on these persons: %.2f s processor; Codeworth's whole fit, all sources: %.2f s\n", time["processor"], codeworth_time(system, "evidence_to_compiled_model_with_search", "processor")))
}
