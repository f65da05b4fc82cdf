# Runs one computation of sna: KERNEL FOLDER prints seconds and result.
suppressMessages(library(sna))
a <- commandArgs(TRUE)
kernels <- list(
  brokerage = function(el, sectors) sum(brokerage(el, sectors)$raw.nli[, "t"])
)
if (a[1] == "kernels") {
  cat(names(kernels), sep = "\n")
} else {
  sectors <- scan(file.path(a[2], "sectors"), quiet = TRUE)
  ties <- as.matrix(read.table(file.path(a[2], "ties")))
  el <- rbind(ties[, c(1, 2, 3)], ties[, c(2, 1, 3)])
  el <- cbind(el[, 1] + 1, el[, 2] + 1, 1)
  attr(el, "n") <- length(sectors)
  seconds <- system.time(found <- kernels[[a[1]]](el, sectors))[["elapsed"]]
  cat(seconds, format(found, digits = 17), "\n")
}
