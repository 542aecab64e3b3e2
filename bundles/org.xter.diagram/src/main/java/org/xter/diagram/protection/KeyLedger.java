package org.xter.diagram.protection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.xter.model.edition.StatePlace;
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
    /** Whether a volume keeps what the client changes. */
    private final boolean keepsState;

    private KeyLedger(Edition edition, Words words) {
        this.words = words;
        this.map = KeyMap.of(edition);
        this.a = Containers.get(edition, Placement.A);
        this.b = Containers.get(edition, Placement.B);
        this.keepsState =
                edition.getProtection() != null && edition.getProtection().getState() == StatePlace.PARTITION;
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
        List<Opener> result = new ArrayList<>();
        result.add(opener("ledger.medium", EnumSet.noneOf(KeyHolder.class)));
        if (opensA(UnlockMethod.TPM)) {
            result.add(machine("ledger.machine.tpm"));
        }
        if (opensA(UnlockMethod.DEPOT)) {
            result.add(machine("ledger.machine.depot"));
        }
        result.add(opener("ledger.vendor", EnumSet.of(KeyHolder.VENDOR)));
        result.add(opener("ledger.client", EnumSet.of(KeyHolder.CLIENT)));
        result.add(opener("ledger.both", EnumSet.allOf(KeyHolder.class)));
        return List.copyOf(result);
    }

    private boolean opensA(UnlockMethod method) {
        return a.filter(each -> AddUnlock.methods(each).contains(method)).isPresent();
    }

    /** A machine that opens A unattended: it has no key, and never one of B. */
    private Opener machine(String key) {
        return new Opener(
                words.of(key),
                Set.of(),
                Set.of(Placement.A),
                map.openWith(each -> each.encryption() == a.orElseThrow()));
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
        List<String> others = others(methods);
        add(into, Placement.A, "ledger.lost", closing(others, "ledger.a.lost"));
        List<String> stolen = new ArrayList<>(List.of("ledger.a.stolen"));
        if (keepsState) {
            stolen.add("ledger.a.stolen.state");
        }
        add(into, Placement.A, "ledger.stolen", Stream.concat(words(stolen), aroundB(container)));
        if (methods.contains(UnlockMethod.KEYFILE)) {
            add(into, Placement.A, "ledger.stick", words(List.of("ledger.a.stick")));
        }
        if (methods.contains(UnlockMethod.TPM)) {
            add(into, Placement.A, "ledger.device", words(List.of("ledger.a.tpm")));
        }
        if (methods.contains(UnlockMethod.DEPOT)) {
            add(into, Placement.A, "ledger.device", words(List.of("ledger.a.depot")));
        }
        if (methods.contains(UnlockMethod.DEPOT)) {
            into.add(new Loss(Placement.A, words.of("ledger.device"), words.of("ledger.a.depot")));
        }
        into.add(broken(container, Placement.A));
    }

    /** What a stolen key of A means for B. */
    private Stream<String> aroundB(ProtectedContainer container) {
        return b
                .map(inner -> Containers.holder(container) == Containers.holder(inner)
                        ? words.of("ledger.a.stolen.both")
                        : words.of("ledger.a.stolen.alone", words.of(Containers.holder(inner))))
                .stream();
    }

    private void ofB(ProtectedContainer container, List<Loss> into) {
        List<UnlockMethod> methods = AddUnlock.methods(container);
        boolean born = container.getDelivery() == Delivery.DEVICE;
        List<String> others = others(methods);
        if (keepsState) {
            others.add("ledger.other.added");
        }
        add(
                into,
                Placement.B,
                "ledger.lost",
                closing(others, born ? "ledger.b.lost.device" : "ledger.b.lost.delivered"));
        add(
                into,
                Placement.B,
                "ledger.stolen",
                words(List.of(
                        a.isPresent() ? "ledger.b.stolen" : "ledger.b.stolen.alone",
                        keepsState ? "ledger.b.change" : "ledger.b.keep")));
        if (methods.contains(UnlockMethod.KEYFILE)) {
            add(into, Placement.B, "ledger.stick", words(List.of("ledger.b.stick")));
        }
        if (methods.contains(UnlockMethod.TPM)) {
            add(into, Placement.B, "ledger.device", words(List.of("ledger.b.tpm")));
        }
        add(into, Placement.B, "ledger.made", words(List.of(born ? "ledger.b.device" : "ledger.b.delivered")));
        into.add(broken(container, Placement.B));
    }

    private void add(List<Loss> into, Placement placement, String what, Stream<String> meaning) {
        into.add(new Loss(placement, words.of(what), meaning.collect(Collectors.joining(" "))));
    }

    private Stream<String> words(List<String> keys) {
        return keys.stream().map(words::of);
    }

    /** What opens a container beside the passphrase. */
    private static List<String> others(List<UnlockMethod> methods) {
        return methods.stream()
                .filter(each -> each != UnlockMethod.PASSPHRASE)
                .map(each -> "ledger.other." + each.getLiteral())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What still opens, and what holds without that. */
    private Stream<String> closing(List<String> others, String lost) {
        return others.isEmpty()
                ? words(List.of(lost))
                : Stream.concat(words(others), Stream.of(words.of(lost + ".otherwise")));
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
}
