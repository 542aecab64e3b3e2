package org.xter.diagram.protection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.text.Words;
import org.xter.document.protection.AddUnlock;
import org.xter.document.protection.Containers;
import org.xter.document.protection.KeyMap;
import org.xter.model.edition.Delivery;
import org.xter.model.edition.Edition;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.UnlockMethod;

/**
 * Who opens what, and what it means when a key is lost or stolen: {@code docs/trust.md} said for one edition, as far as the
 * edition tells it. Belongs to the thread of its edition.
 */
public final class KeyLedger {
    private final Words words;
    private final KeyMap map;
    private final Optional<ProtectedContainer> a;
    private final Optional<ProtectedContainer> b;

    private KeyLedger(Edition edition, Words words) {
        this.words = words;
        this.map = KeyMap.of(edition);
        this.a = Containers.get(edition, Placement.A);
        this.b = Containers.get(edition, Placement.B);
    }

    /** The ledger of what an edition is now. */
    public static KeyLedger of(Edition edition, Words words) {
        return new KeyLedger(edition, words);
    }

    /**
     * Somebody with some keys.
     *
     * @param who in words
     * @param holds the containers whose keys it has
     * @param opens the containers it can read
     * @param reads services, guests and volumes it can read, beside what anybody can
     */
    public record Opener(String who, Set<Placement> holds, Set<Placement> opens, List<EObject> reads) {
        public Opener {
            holds = Set.copyOf(holds);
            opens = Set.copyOf(opens);
            reads = List.copyOf(reads);
        }
    }

    /**
     * Something that may happen to a key.
     *
     * @param container whose key
     * @param what happens
     * @param meaning what follows, full sentences
     */
    public record Loss(Placement container, String what, String meaning) {}

    /** Those who may come by the containers, from nobody's key to all of them; empty without containers. */
    public List<Opener> openers() {
        if (a.isEmpty() && b.isEmpty()) {
            return List.of();
        }
        return List.of(
                opener("ledger.medium", EnumSet.noneOf(KeyHolder.class)),
                opener("ledger.vendor", EnumSet.of(KeyHolder.VENDOR)),
                opener("ledger.client", EnumSet.of(KeyHolder.CLIENT)),
                opener("ledger.both", EnumSet.allOf(KeyHolder.class)));
    }

    private Opener opener(String key, Set<KeyHolder> keys) {
        EnumSet<Placement> holds = EnumSet.noneOf(Placement.class);
        map.keys().stream()
                .filter(each -> keys.contains(each.holder()))
                .map(each -> Containers.of(each.encryption()))
                .filter(each -> each != Placement.NONE)
                .forEach(holds::add);
        EnumSet<Placement> opens = EnumSet.copyOf(holds);
        if (a.isPresent() && !holds.contains(Placement.A)) {
            opens.remove(Placement.B); // a file inside of what stays closed
        }
        return new Opener(words.of(key), holds, opens, map.openTo(keys));
    }

    /** What may happen to the keys of the containers there are, A first. */
    public List<Loss> losses() {
        List<Loss> result = new ArrayList<>();
        a.ifPresent(container -> ofA(container, result));
        b.ifPresent(container -> ofB(container, result));
        return List.copyOf(result);
    }

    private void ofA(ProtectedContainer container, List<Loss> into) {
        List<UnlockMethod> methods = AddUnlock.methods(container);
        into.add(new Loss(
                Placement.A,
                words.of("ledger.lost"),
                methods.size() > 1 ? words.of("ledger.a.lost.others", names(methods)) : words.of("ledger.a.lost")));
        into.add(new Loss(
                Placement.A,
                words.of("ledger.stolen"),
                b.isEmpty()
                        ? words.of("ledger.a.stolen")
                        : Containers.holder(container) == Containers.holder(b.get())
                                ? words.of("ledger.a.stolen.both")
                                : words.of("ledger.a.stolen.alone", words.of(Containers.holder(b.get())))));
        if (methods.contains(UnlockMethod.TPM)) {
            into.add(new Loss(Placement.A, words.of("ledger.device"), words.of("ledger.a.tpm")));
        }
        into.add(broken(container, Placement.A));
    }

    private void ofB(ProtectedContainer container, List<Loss> into) {
        List<UnlockMethod> methods = AddUnlock.methods(container);
        into.add(new Loss(
                Placement.B,
                words.of("ledger.lost"),
                methods.size() > 1 ? words.of("ledger.b.lost.others", names(methods)) : words.of("ledger.b.lost")));
        into.add(new Loss(
                Placement.B,
                words.of("ledger.stolen"),
                words.of(a.isPresent() ? "ledger.b.stolen" : "ledger.b.stolen.alone")));
        if (methods.contains(UnlockMethod.TPM)) {
            into.add(new Loss(Placement.B, words.of("ledger.device"), words.of("ledger.b.tpm")));
        }
        into.add(new Loss(
                Placement.B,
                words.of("ledger.made"),
                words.of(container.getDelivery() == Delivery.DEVICE ? "ledger.b.device" : "ledger.b.delivered")));
        into.add(broken(container, Placement.B));
    }

    private Loss broken(ProtectedContainer container, Placement placement) {
        boolean both = Containers.other(container)
                .filter(each -> each.getCipher() == container.getCipher())
                .isPresent();
        return new Loss(
                placement,
                words.of("ledger.broken", words.of(container.getCipher())),
                words.of(both ? "ledger.broken.both" : "ledger.broken.one", words.of("container." + placement)));
    }

    private String names(List<UnlockMethod> methods) {
        return String.join(", ", methods.stream().map(words::of).toList());
    }
}
