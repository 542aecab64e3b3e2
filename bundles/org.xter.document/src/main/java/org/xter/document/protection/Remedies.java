package org.xter.document.protection;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Change;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Guest;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;

/** What mends a breach of the rules of protection where no word of the text could be replaced. */
public final class Remedies {
    private Remedies() {}

    /**
     * The change that mends a breach; nothing for rules that are not about protection.
     *
     * @param rule the rule's id
     * @param part the part the finding is about
     */
    public static Optional<Change> of(Edition edition, String rule, EObject part) {
        return switch (rule) {
            case "edition.ciphers-differ" ->
                Containers.get(edition, Placement.B).map(b -> new SetCipher(b, anotherThan(b.getCipher())));
            case "edition.holders-differ" ->
                Optional.of(part)
                        .filter(ProtectedContainer.class::isInstance)
                        .map(ProtectedContainer.class::cast)
                        .map(each -> new SetHolder(
                                each,
                                Containers.holder(each) == KeyHolder.VENDOR ? KeyHolder.CLIENT : KeyHolder.VENDOR));
            case "edition.placement-without-container" -> missing(part).map(each -> new AddContainer(edition, each));
            default -> Optional.empty();
        };
    }

    private static Cipher anotherThan(Cipher cipher) {
        return Arrays.stream(Cipher.values())
                .filter(each -> each != cipher)
                .reduce((one, other) -> one == Cipher.SERPENT_XTS ? one : other)
                .orElseThrow();
    }

    private static Optional<Placement> missing(EObject part) {
        return switch (part) {
            case Service service -> Optional.of(service.getContainer());
            case Guest guest -> Optional.of(guest.getContainer());
            case ProtectedContainer container -> Optional.of(Placement.A);
            default -> Optional.empty();
        };
    }
}
