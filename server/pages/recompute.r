d <- read.csv(commandArgs(TRUE)[1], encoding = "UTF-8")
d <- d[d$row != "rounded", ]
for (f in split(d, d$figure)) {
  s <- f$row[1] == "stratum"
  n <- sum(f$respondents)
  N <- if (anyNA(f$population)) f$respondents else f$population
  q <- f$satisfied / f$respondents
  p <- if (s) sum(N * q) / sum(N) else f$share
  v <- if (s) sum((N / sum(N))^2 * q * (1 - q) / (f$respondents - 1)) else f$variance
  H <- if (s) nrow(f) else f$strata
  most <- if (s) min(n, sum(N)^2 / sum(N^2 / f$respondents)) else f$most
  m <- if (v == 0) most else
    min(most, p * (1 - p) / v * (qt(.975, n - 1) / qt(.975, n - H))^2)
  low <- if (p == 0) 0 else qbeta(.025, m * p, m * (1 - p) + 1)
  high <- if (p == 1) 1 else qbeta(.975, m * p + 1, m * (1 - p))
  cat(sprintf("%s %.12f %.12f %.12f\n", f$figure[1], p, low, high), sep = "")
}
