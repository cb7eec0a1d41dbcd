package fi.polku.costs.web.allocation;

import fi.polku.areas.Areas;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Explanation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.figures.Criteria;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells a shared sum to a program. */
@Component
class PreviewAnswers {

  private final Areas areas;
  private final Agreements agreements;
  private final Criteria criteria;

  PreviewAnswers(Areas areas, Agreements agreements, Criteria criteria) {
    this.areas = areas;
    this.agreements = agreements;
    this.criteria = criteria;
  }

  PreviewAnswer of(PreviewQuestion question, Allocation shared, Locale locale) {
    Term term = agreements.of(shared.year()).term(shared.kind());
    return new PreviewAnswer(
        shared.year().area(),
        shared.year().year(),
        shared.kind(),
        shared.agreementVersion(),
        shared.stage(),
        shared.total().toString(),
        shared.shares().stream()
            .filter(share -> question.reader().sees(share.municipality()))
            .map(share -> one(shared, share, locale))
            .toList(),
        question.given().entrySet().stream()
            .filter(given -> !uses(term, given.getKey()))
            .map(given -> given.getValue().name())
            .toList());
  }

  private static boolean uses(Term term, Criterion criterion) {
    return term.method() == Method.CAUSE
        ? criterion.equals(Criterion.CAUSED)
        : term.grounds().stream().anyMatch(ground -> ground.criteria().contains(criterion));
  }

  private PreviewAnswer.One one(Allocation of, Share share, Locale locale) {
    Explanation how = share.explanation();
    return new PreviewAnswer.One(
        share.municipality().value(),
        areas.nameOf(share.municipality(), locale),
        share.amount().toString(),
        plain(share.proportion()),
        new PreviewAnswer.Explained(
            how.parts().stream().map(part -> part(of, part, locale)).toList(),
            how.exact().toPlainString(),
            plain(how.remainder()),
            how.roundedUp(),
            how.fi(),
            how.sv(),
            how.en()));
  }

  private PreviewAnswer.Part part(Allocation of, Explanation.Part part, Locale locale) {
    return new PreviewAnswer.Part(
        part.criterion(),
        criteria.nameOf(of.year().area(), Criterion.added(part.criterion())).in(locale),
        plain(part.weight()),
        plain(part.figure()),
        plain(part.sum()),
        part.euros().toPlainString(),
        part.sourceIn(locale));
  }

  /** Without an exponent and useless zeros. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
