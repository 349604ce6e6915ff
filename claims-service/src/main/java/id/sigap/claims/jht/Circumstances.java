package id.sigap.claims.jht;

import java.time.LocalDate;

/**
 * What a member, the heirs or a doctor stated, as far as it has arrived. Each part is null while nobody has stated it: "not known", never "no".
 *
 * @param companyPensionAge age in years that the collective agreement, the contract or the company's rule sets
 * @param bpuStoppedOn      last day of work of a BPU member, by the member's statement
 * @param leavingStatedOn   date of the statement of no longer working in Indonesia
 * @param disabledOn        day of total and permanent disability, by the doctor's letter
 * @param diedOn            by the death certificate
 */
public record Circumstances(Integer companyPensionAge, LocalDate bpuStoppedOn, LocalDate leavingStatedOn, LocalDate disabledOn, LocalDate diedOn) {

    public static final Circumstances NOTHING_STATED = new Circumstances(null, null, null, null, null);

    private static final int OLDEST = 120;

    public Circumstances {
        if (companyPensionAge != null && (companyPensionAge <= 0 || companyPensionAge > OLDEST)) {
            throw new IllegalArgumentException("a pension age lies between 1 and " + OLDEST + ", not " + companyPensionAge);
        }
    }

    public Circumstances withCompanyPensionAge(int years) {
        return new Circumstances(years, bpuStoppedOn, leavingStatedOn, disabledOn, diedOn);
    }

    public Circumstances withBpuStopped(LocalDate lastDay) {
        return new Circumstances(companyPensionAge, lastDay, leavingStatedOn, disabledOn, diedOn);
    }

    public Circumstances withLeavingStated(LocalDate on) {
        return new Circumstances(companyPensionAge, bpuStoppedOn, on, disabledOn, diedOn);
    }

    public Circumstances withDisability(LocalDate since) {
        return new Circumstances(companyPensionAge, bpuStoppedOn, leavingStatedOn, since, diedOn);
    }

    public Circumstances withDeath(LocalDate on) {
        return new Circumstances(companyPensionAge, bpuStoppedOn, leavingStatedOn, disabledOn, on);
    }

    @Override
    public String toString() {
        return "Circumstances[]";
    }
}
