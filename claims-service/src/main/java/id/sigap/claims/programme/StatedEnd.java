package id.sigap.claims.programme;

import id.sigap.claims.jkp.JobLoss;

/**
 * How work ended as the member states it, and as the employer has reported it.
 *
 * @param reported null where no end is reported
 */
record StatedEnd(JobLoss stated, JobLoss reported) {
}
