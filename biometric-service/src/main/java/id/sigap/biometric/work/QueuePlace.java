package id.sigap.biometric.work;

import java.time.Duration;

/**
 * Where a picture is in the queue.
 *
 * @param position from 1
 * @param estimate until it is read, estimated
 */
public record QueuePlace(int position, Duration estimate) {
}
