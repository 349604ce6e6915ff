package id.sigap.claims.accident;

import id.sigap.claims.accident.course.NamedWorker;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.readmodel.Workers;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Npp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finds the worker whom a report names: by card and legal name together, and for an employer only among its own workers of that day. */
@ApplicationScoped
class FindVictim {

    private final Workers workers;
    private final ReadModels persons;

    FindVictim(Workers workers, ReadModels persons) {
        this.workers = workers;
        this.persons = persons;
    }

    Optional<Victim> named(Reporter reporter, AccidentRequest.Worker named, LocalDate day) {
        if (reporter.kind() == AccidentReporter.WORKER) {
            return Optional.of(victim(reporter.personId(), day, null));
        }
        Optional<Kpj> kpj = Kpj.read(named.kpj());
        return kpj.flatMap(workers::byKpj).filter(person -> persons.legalName(person).filter(name -> NamedWorker.is(name, named.legalName())).isPresent())
                .map(person -> victim(person, day, kpj.get())).filter(victim -> reporter.npp() == null || worksFor(victim, reporter.npp()));
    }

    Optional<Victim> byCard(String typed, LocalDate day) {
        return Kpj.read(typed).flatMap(kpj -> workers.byKpj(kpj).map(person -> victim(person, day, kpj)));
    }

    private Victim victim(UUID person, LocalDate day, Kpj kpj) {
        return new Victim(person, workers.protecting(person, day, kpj).map(Cover::of).orElse(Cover.NONE));
    }

    private boolean worksFor(Victim victim, Npp npp) {
        UUID employer = victim.cover().employerId();
        return employer != null && workers.npp(employer).filter(npp::equals).isPresent();
    }

    record Victim(UUID personId, Cover cover) {
    }
}
