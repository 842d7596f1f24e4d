"""The eight interview cases of the training, four to practise, four for the assessment, each in its own file."""

from content.seed.cases import amina, andriy, lucie, moussa, nadia, paul, sami, victor

CASES = (
    nadia.CASE,
    victor.CASE,
    paul.CASE,
    lucie.CASE,
    andriy.CASE,
    sami.CASE,
    amina.CASE,
    moussa.CASE,
)
