package id.sigap.claims.accident.course;

import id.sigap.contracts.claims.AccidentStatus;

/** How an accident goes on, once {@link AccidentMachine} found that it may be asked. */
final class Courses {

    private Courses() {
    }

    static AccidentDecision run(Accident accident, AccidentCommand command) {
        Who by = command.by();
        return switch (command) {
            case AccidentCommand.Match match -> match.victimId().equals(by.personId()) ? refused(AccidentRefusal.OFFICER_IS_INVOLVED)
                    : to(accident, accident.of(match.victimId()).in(AccidentStatus.REPORTED), AccidentStep.MATCHED, null, by);
            case AccidentCommand.AddReport report -> stay(accident, more(accident, report.told(), 1), AccidentStep.REPORTED_AGAIN, by);
            case AccidentCommand.SendStageOne form -> to(accident, accident.with(accident.progress().stageOne(form.at())).in(AccidentStatus.STAGE_I),
                    AccidentStep.STAGE_ONE_SENT, null, by);
            case AccidentCommand.EndCare stated ->
                    stay(accident, accident.with(accident.progress().careEnded(stated.statedAt())), AccidentStep.CARE_ENDED, by);
            case AccidentCommand.SendStageTwo form -> to(accident,
                    accident.with(accident.progress().stageTwo(form.at(), form.statedAt(), form.outcome())).in(AccidentStatus.STAGE_II),
                    AccidentStep.STAGE_TWO_SENT, AccidentDetail.of(form.outcome()), by);
            case AccidentCommand.Note note -> stay(accident, accident, note.care() ? AccidentStep.FURTHER_CARE : AccidentStep.NOTED, by);
            case AccidentCommand.ChangeOutcome change -> to(accident,
                    accident.with(accident.progress().outcome(change.outcome())).in(AccidentStatus.STAGE_II), AccidentStep.OUTCOME_CHANGED,
                    AccidentDetail.of(change.outcome()), by);
            case AccidentCommand.Remind remind -> to(accident, accident, AccidentStep.REMINDED, AccidentDetail.of(remind.stage()), by);
            case AccidentCommand.LinkClaim link -> stay(accident, accident, AccidentStep.CLAIM_LINKED, by);
            case AccidentCommand.Close close -> to(accident, accident.in(AccidentStatus.CLOSED), AccidentStep.CLOSED, null, by);
            case AccidentCommand.Refuse refuse -> to(accident, accident.with(accident.progress().refused(refuse.ground())).in(AccidentStatus.REFUSED),
                    AccidentStep.REFUSED, AccidentDetail.of(refuse.ground()), by);
            case AccidentCommand.Withdraw withdraw -> withdraw(accident, by);
            case AccidentCommand.MergeInto merge -> merge.other().equals(accident.id()) ? refused(AccidentRefusal.SAME_ACCIDENT)
                    : to(accident, accident.with(accident.progress().duplicateOf(merge.other())).in(AccidentStatus.DUPLICATE),
                            AccidentStep.MERGED_AWAY, null, by);
            case AccidentCommand.TakeOver taken -> stay(accident, asFarAs(accident.progress().fillingFrom(taken.progress()), more(accident, taken.told(), taken.reports())),
                    AccidentStep.REPORTED_AGAIN, by);
            case AccidentCommand.KeepApart apart -> apart.other().equals(accident.id()) ? refused(AccidentRefusal.SAME_ACCIDENT)
                    : stay(accident, accident, AccidentStep.KEPT_APART, by);
            case AccidentCommand.TakeOutReport out -> accident.reports() < 2 ? refused(AccidentRefusal.ONLY_REPORT)
                    : stay(accident, accident.reported(out.earliest(), accident.reports() - 1), AccidentStep.REPORT_TAKEN_OUT, by);
        };
    }

    /** The report that came first stops the clock, whoever sent it. */
    private static Accident more(Accident accident, Accident.Told told, int reports) {
        Accident.Told earliest = told.reportedAt().isBefore(accident.told().reportedAt()) ? told : accident.told();
        return accident.reported(earliest, accident.reports() + reports);
    }

    /** The forms of a duplicate count where there are none yet, so it comes as far as they bring it. */
    private static Accident asFarAs(Progress progress, Accident accident) {
        AccidentStatus status = accident.status() == AccidentStatus.CLOSED || progress.stageOneAt() == null ? accident.status()
                : progress.stageTwoAt() == null ? AccidentStatus.STAGE_I : AccidentStatus.STAGE_II;
        return accident.with(progress).in(status);
    }

    private static AccidentDecision withdraw(Accident accident, Who by) {
        if (!accident.openedBy().equals(by.accountId())) {
            return refused(AccidentRefusal.NOT_THE_REPORTER);
        }
        if (accident.reports() > 1) {
            return refused(AccidentRefusal.OTHERS_REPORTED);
        }
        return to(accident, accident.in(AccidentStatus.WITHDRAWN), AccidentStep.WITHDRAWN, null, by);
    }

    private static AccidentDecision stay(Accident before, Accident after, AccidentStep step, Who by) {
        return to(before, after, step, null, by);
    }

    private static AccidentDecision to(Accident before, Accident after, AccidentStep step, AccidentDetail detail, Who by) {
        return new AccidentDecision.Accepted(after, new AccidentDecision.Line(before.status(), after.status(), step, detail, by));
    }

    private static AccidentDecision refused(AccidentRefusal reason) {
        return new AccidentDecision.Refused(reason);
    }
}
