package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Care and aids (PP 44/2015, PP 82/2019; domain reference 4.2): medical care at cost without a ceiling, everything else up to one of its own. */
public final class Care {

    public static final String MEDICAL = "JKK_MEDICAL";
    public static final String HOME_CARE = "JKK_HOME_CARE";
    public static final String DENTURES = "JKK_DENTURES";
    public static final String HEARING_AID = "JKK_HEARING_AID";
    public static final String SPECTACLES = "JKK_SPECTACLES";
    public static final String AIDS = "JKK_AIDS";

    private static final Text MEDICAL_CARE = new Text("Perawatan dan pengobatan", "Medical care");
    private static final Text CARE_AT_HOME = new Text("Perawatan di rumah", "Care at home");
    private static final Text TEETH = new Text("Gigi tiruan", "Dentures");
    private static final Text HEARING = new Text("Alat bantu dengar", "Hearing aid");
    private static final Text SIGHT = new Text("Kacamata", "Spectacles");
    private static final Text LIMBS = new Text("Protese dan orthose", "Prosthesis and orthosis");

    private final CareCase care;
    private final RuleBook book;
    private final ReasoningBuilder reasoning;
    private final List<BenefitItem> items = new ArrayList<>();
    private Rupiah total = Rupiah.ZERO;

    private Care(CareCase care, RuleBook book) {
        this.care = care;
        this.book = book;
        this.reasoning = new ReasoningBuilder("Perawatan dan alat bantu JKK", "Care and aids of JKK", care.accident());
    }

    public static Benefit compute(CareCase asked, RuleBook book) {
        return new Care(asked, book).compute();
    }

    private Benefit compute() {
        medical();
        homeCare();
        capped(DENTURES, TEETH, care.dentures(), JkkFigure.JKK_DENTURES_CAP);
        hearingAid();
        capped(SPECTACLES, SIGHT, care.spectacles(), JkkFigure.JKK_SPECTACLES_CAP);
        aids();
        return new Benefit(items, reasoning.total(total).build());
    }

    private void medical() {
        if (care.medical().isPositive()) {
            reasoning.step("perawatan, sebesar biayanya", "medical care, at cost", care.medical(), "{0}", care.medical());
            pay(MEDICAL, MEDICAL_CARE, care.medical());
        }
    }

    /** Bills count for as long as the law pays care at home, from the first one on. */
    private void homeCare() {
        if (care.homeCare().isEmpty()) {
            return;
        }
        RuleRow longest = figure(JkkFigure.JKK_HOME_CARE_YEARS);
        LocalDate first = care.homeCare().getFirst().day();
        for (CareCase.Bill bill : care.homeCare()) {
            first = bill.day().isBefore(first) ? bill.day() : first;
        }
        LocalDate end = first.plusYears(longest.whole());
        Rupiah sum = Rupiah.ZERO;
        for (CareCase.Bill bill : care.homeCare()) {
            sum = bill.day().isBefore(end) ? sum.plus(bill.cost()) : sum;
        }
        reasoning.input("perawatan di rumah ditanggung sebelum", "care at home is paid before", end);
        capped(HOME_CARE, CARE_AT_HOME, sum, JkkFigure.JKK_HOME_CARE_CAP);
    }

    private void hearingAid() {
        if (care.hearingAid().isPositive()) {
            RuleRow times = figure(JkkFigure.JKK_HEARING_AID_TIMES);
            reasoning.input("alat bantu dengar yang sudah pernah dibayar", "hearing aids paid before", care.hearingAidsBefore());
            if (care.hearingAidsBefore() < times.whole()) {
                capped(HEARING_AID, HEARING, care.hearingAid(), JkkFigure.JKK_HEARING_AID_CAP);
            }
        }
    }

    private void aids() {
        if (care.aids().isEmpty()) {
            return;
        }
        BigDecimal factor = BigDecimal.ONE.add(figure(JkkFigure.JKK_AID_SURCHARGE).rate());
        Rupiah sum = Rupiah.ZERO;
        for (CareCase.Aid aid : care.aids()) {
            Rupiah paid = aid.cost().min(aid.listPrice().times(factor));
            reasoning.step("protese atau orthose", "prosthesis or orthosis", paid, "min({0}, {1} × {2})", aid.cost(), aid.listPrice(), factor);
            sum = sum.plus(paid);
        }
        reasoning.rounding("batas harga ke rupiah terdekat, setengah ke atas", "the ceiling to the nearest rupiah, half up");
        pay(AIDS, LIMBS, sum);
    }

    private void capped(String code, Text label, Rupiah cost, JkkFigure cap) {
        if (cost.isPositive()) {
            RuleRow row = figure(cap);
            Rupiah paid = cost.min(row.rupiah());
            reasoning.step(label.indonesian(), label.english(), paid, "min({0}, {1})", cost, row.rupiah());
            pay(code, label, paid);
        }
    }

    private RuleRow figure(JkkFigure figure) {
        RuleRow row = book.on(figure, care.accident());
        reasoning.rule(row);
        return row;
    }

    private void pay(String code, Text label, Rupiah amount) {
        items.add(new BenefitItem(code, label, amount, BenefitItem.Rhythm.ONCE, 1));
        total = total.plus(amount);
    }
}
