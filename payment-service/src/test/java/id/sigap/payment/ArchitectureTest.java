package id.sigap.payment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.payout.PayoutRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.sigap.payment");

    @Test
    void theRulesKnowNoFrameworkNoClockAndNoNetwork() {
        noClasses().that().resideInAPackage("id.sigap.payment.contribution..").or().areAssignableTo(PayoutRules.class).or().haveFullyQualifiedName("id.sigap.payment.payout.Payout")
                .or().haveSimpleName("Patience").or().areAssignableTo(Transfer.class).or().haveSimpleName("Hold").or().haveSimpleName("HolderName")
                .or().haveSimpleName("Settlement").or().haveSimpleName("Source").or().haveSimpleName("LegacyHold").or().haveSimpleName("Part")
                .or().haveSimpleName("Wanted").or().haveSimpleName("PayoutAmounts").or().haveSimpleName("Rails").or().haveSimpleName("RailHours")
                .or().haveSimpleName("BankCalendar").or().haveSimpleName("QrisText")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "java.sql..", "java.net..",
                        "id.sigap.platform..", "org.jboss..", "org.eclipse..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock").check(SERVICE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("id.sigap.payment.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void onlyTheBankPackageSpeaksHttp() {
        noClasses().that().resideOutsideOfPackage("id.sigap.payment.bank..").should().dependOnClassesThat()
                .resideInAPackage("java.net.http..").check(SERVICE);
    }
}
