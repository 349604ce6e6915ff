package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Proc;
import id.sigap.servers.DurableServers;

/** CPU seconds, by who took them. */
record Cpu(double server, double generator, double database, double broker, double machine) {

    static Cpu now(Contender contender, DurableServers servers) {
        return new Cpu(Proc.treeSeconds(contender.program().pid()), Proc.secondsOf(ProcessHandle.current().pid()),
                Proc.treeSeconds(servers.postgres().pid()), Proc.treeSeconds(servers.kafka().pid()), Proc.busySeconds());
    }

    Cpu since(Cpu before) {
        return new Cpu(server - before.server, generator - before.generator, database - before.database, broker - before.broker, machine - before.machine);
    }

    Cpu plus(Cpu other) {
        return new Cpu(server + other.server, generator + other.generator, database + other.database, broker + other.broker, machine + other.machine);
    }

    /** What went to programs that have no part in this. */
    double others() {
        return Math.max(0, machine - server - generator - database - broker);
    }
}
