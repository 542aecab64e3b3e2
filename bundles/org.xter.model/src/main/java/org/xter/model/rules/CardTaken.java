package org.xter.model.rules;

import java.util.HashMap;
import java.util.Map;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Each network card belongs to one interface. */
final class CardTaken extends Rule {
    CardTaken() {
        super("edition.card-taken", Severity.ERROR, "One network card has one name and one role.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        if (file.edition().getNetwork() == null) {
            return;
        }
        Map<String, NetworkInterface> cards = new HashMap<>();
        for (NetworkInterface each : file.edition().getNetwork().getInterfaces()) {
            if (each.isSetCard()) {
                NetworkInterface other = cards.putIfAbsent(each.getCard(), each);
                if (other != null) {
                    findings.add(
                            each,
                            EditionPackage.Literals.NETWORK_INTERFACE__CARD,
                            "card " + each.getCard() + " is already the interface '" + other.getName() + "'",
                            "Give each interface its own card.");
                }
            }
        }
    }
}
