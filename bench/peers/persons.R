# Persons: lmer on the means of patterns, weighted by persons. The repository holds no person alone: it ships counts and sums of log pay by pattern, so that a
# regression on persons can not be run from it. With effects that are the same for all of a pattern, means with weights give the same estimates of effects;
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
cat(sprintf("\nstandard deviation of a person's log pay: lmer %.3f (from the means of patterns), Codeworth %.3f\n", sigma(fit), system$components$sd[system$components$name == "person-acs"]))
