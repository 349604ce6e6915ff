package id.sigap.payment.testing;

import java.time.Duration;

/** Processor time of this process and of those that it started, the database's among them: what work costs, whatever else the machine does. */
public final class Cpu {

    private Cpu() {
    }

    public static Duration used() {
        ProcessHandle self = ProcessHandle.current();
        return self.descendants().map(Cpu::of).reduce(of(self), Duration::plus);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
