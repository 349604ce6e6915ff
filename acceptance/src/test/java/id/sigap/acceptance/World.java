package id.sigap.acceptance;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Outside;
import id.sigap.acceptance.client.Staff;
import id.sigap.acceptance.demo.Employer;
import id.sigap.contracts.auth.Role;
import id.sigap.local.Part;
import id.sigap.local.Person;
import id.sigap.local.Suite;
import java.util.random.RandomGenerator;

/** A running suite with all of its doors, and people who come to them. */
record World(Suite suite, Api gateway, Outside outside) {

    static final String BANK = "014";
    private static final RandomGenerator RANDOM = RandomGenerator.of("L64X128MixRandom");

    static World of(Suite suite) {
        return new World(suite, Api.at(suite.gateway()), new Outside(suite.url(Part.SANDBOX)));
    }

    /** Somebody whom neither the suite nor the civil registry knows. */
    Member unknown() {
        return new Member(gateway, outside, Citizen.fresh(RANDOM));
    }

    /** A foreigner whom the immigration office knows, and the suite does not. */
    Member foreigner() {
        Member foreigner = new Member(gateway, outside, Citizen.foreign(RANDOM));
        outside.register(foreigner.citizen(), Faces.registry());
        return foreigner;
    }

    /** Somebody whom the civil registry and a bank know, and the suite does not. */
    Member newcomer() {
        Member newcomer = unknown();
        outside.register(newcomer.citizen(), Faces.registry());
        outside.openAccount(newcomer.citizen(), BANK);
        return newcomer;
    }

    Employer employer() {
        Person person = suite.people(Role.EMPLOYER).getFirst();
        Employer employer = new Employer(Staff.signIn(gateway, person), person.npp(), outside);
        employer.present();
        return employer;
    }
}
