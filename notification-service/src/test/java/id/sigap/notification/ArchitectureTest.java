package id.sigap.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.notification");

    @Test
    void whatMembersAreToldIsPlainJava() {
        classes().that().resideInAPackage("..notice..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "id.sigap.contracts..", "id.sigap.notification.notice..").check(SERVICE);
        noClasses().that().resideInAPackage("..notice..").should().dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock").check(SERVICE);
    }

    @Test
    void retryPlansCodesAndTheirChecksArePlainJava() {
        classes().that().haveSimpleName("RetryPlan").or().haveSimpleName("CodeText").or().haveSimpleName("LetterCheck").should()
                .onlyDependOnClassesThat().resideInAnyPackage("java..", "id.sigap.contracts..", "id.sigap.notification..").check(SERVICE);
    }

    @Test
    void packagesDependOnOneAnotherOneWay() {
        slices().matching("id.sigap.notification.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void onlyTheEdgesSpeakToTheOutsideWorld() {
        noClasses().that().resideOutsideOfPackages("..mail..", "..sms..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "java.net.http..").check(SERVICE);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should().callMethod(java.time.Instant.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
                .check(SERVICE);
    }

    @Test
    void noOtherServiceIsKnownButByItsContracts() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("id.sigap.auth..", "id.sigap.membership..", "id.sigap.claims..",
                "id.sigap.payment..", "id.sigap.biometric..").check(SERVICE);
    }
}
