package org.xter.diagram.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.text.Words;
import org.xter.model.EditionSpecs;
import org.xter.model.edition.Edition;
import org.xter.report.Severity;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyEntry.State;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.PublicKeyring;

/**
 * A key an edition needs, whether it is there or not.
 *
 * @param role what it is for
 * @param name what it is called in the keyring; nothing for a product nobody can tell the id of
 * @param entry the key in use; nothing when there is none
 * @param link how its certificate stands to those above it
 * @param retired former keys that are still trusted
 * @param revoked former keys that are not
 * @param badges what is to be said about it, the gravest first
 */
record VendorKey(
        KeyRole role,
        Optional<KeyName> name,
        Optional<KeyEntry> entry,
        Link link,
        List<KeyEntry> retired,
        List<KeyEntry> revoked,
        List<Badge> badges) {
    /** So many days before its end it is said that a key ends. */
    static final int SOON_DAYS = 90;

    VendorKey {
        retired = List.copyOf(retired);
        revoked = List.copyOf(revoked);
        badges = List.copyOf(badges);
    }

    /** How a certificate stands to those above it. */
    enum Link {
        /** Nobody stands above it, or it is not there. */
        NONE,
        /** The key in use signed it. */
        SOUND,
        /** A former key signed it. */
        FORMER,
        /** No key of this keyring signed it. */
        BROKEN
    }

    /** The key of a role as an edition needs it. */
    static VendorKey of(KeyRole role, Edition edition, EditionKeyring keyring, Words words) {
        Optional<KeyName> name = role == KeyRole.PRODUCT
                ? EditionSpecs.productOf(edition).map(KeyName::product)
                : Optional.of(KeyName.of(role));
        if (!(keyring instanceof EditionKeyring.Opened opened)) {
            return new VendorKey(role, name, Optional.empty(), Link.NONE, List.of(), List.of(), List.of());
        }
        PublicKeyring keys = opened.keys();
        Optional<KeyEntry> entry = name.flatMap(keys::inUse);
        List<KeyEntry> retired =
                name.map(each -> keys.former(each, State.RETIRED)).orElse(List.of());
        List<KeyEntry> revoked =
                name.map(each -> keys.former(each, State.REVOKED)).orElse(List.of());
        Link link = entry.map(each -> link(each, keys)).orElse(Link.NONE);
        List<Badge> badges = entry.isPresent()
                ? standing(role, entry.get(), link, keys.at(), words)
                : List.of(absent(role, name, !revoked.isEmpty(), words));
        return new VendorKey(role, name, entry, link, retired, revoked, badges);
    }

    /** Whether there is one to be replaced by another, or there was one that was revoked. */
    boolean isRenewable() {
        return entry.isPresent() || !revoked.isEmpty();
    }

    private static Link link(KeyEntry entry, PublicKeyring keys) {
        if (entry.name().role().issuer().isEmpty()) {
            return Link.NONE;
        }
        return keys.issuer(entry)
                .map(each -> each.state() == State.RETIRED || each.state() == State.REVOKED ? Link.FORMER : Link.SOUND)
                .orElse(Link.BROKEN);
    }

    private static Badge absent(KeyRole role, Optional<KeyName> name, boolean wasRevoked, Words words) {
        String key = wasRevoked ? "trust.key.revoked" : "trust.key.missing";
        String hint = wasRevoked
                ? words.of("trust.key.renew", name.orElseThrow().toString())
                : words.of(role == KeyRole.PRODUCT ? "trust.key.missing.product.hint" : "trust.key.missing.hint");
        return new Badge(
                Severity.ERROR,
                wasRevoked ? "trust.revoked" : role == KeyRole.PRODUCT ? "trust.no-product-key" : "trust.unknown-key",
                words.of(key),
                hint,
                List.of());
    }

    private static List<Badge> standing(KeyRole role, KeyEntry entry, Link link, Instant at, Words words) {
        List<Badge> result = new ArrayList<>();
        Instant from = entry.certificate().getNotBefore().toInstant();
        Instant until = entry.certificate().getNotAfter().toInstant();
        String renew = words.of("trust.key.renew", entry.name().toString());
        if (at.isAfter(until)) {
            result.add(badge(Severity.ERROR, "trust.expired", words.of("trust.key.expired", day(until)), renew));
        } else if (at.isBefore(from)) {
            result.add(badge(
                    Severity.ERROR,
                    "trust.not-yet-valid",
                    words.of("trust.key.notYet", day(from)),
                    words.of("trust.key.clock")));
        } else if (Duration.between(at, until).toDays() < SOON_DAYS) {
            String days = String.valueOf(Duration.between(at, until).toDays());
            result.add(badge(Severity.WARNING, "trust.expires", words.of("trust.key.soon", days), renew));
        }
        if (link == Link.BROKEN) {
            result.add(badge(
                    Severity.ERROR,
                    "trust.broken-link",
                    words.of(
                            "trust.key.broken",
                            words.of("trust.role." + role.issuer().orElseThrow().id())),
                    renew));
        } else if (link == Link.FORMER) {
            result.add(badge(
                    Severity.WARNING,
                    "trust.issuer-renewed",
                    words.of(
                            "trust.key.former",
                            words.of("trust.role." + role.issuer().orElseThrow().id())),
                    renew));
        }
        if (entry.place() == KeyEntry.Place.NOWHERE) {
            result.add(badge(
                    Severity.INFO,
                    "trust.no-private-key",
                    words.of("trust.key.public"),
                    words.of("trust.key.public.hint")));
        }
        result.sort(Comparator.comparing(Badge::severity));
        return result;
    }

    private static Badge badge(Severity severity, String code, String text, String hint) {
        return new Badge(severity, code, text, hint, List.of());
    }

    /** Whether it can sign now, as far as that is known without its passphrase. */
    boolean signs() {
        return entry.isPresent()
                && badges.stream().noneMatch(each -> each.severity() == Severity.ERROR)
                && entry.get().place() != KeyEntry.Place.NOWHERE;
    }

    /** Whether something keeps it from vouching for what it stands for. */
    boolean isBroken() {
        return badges.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Until when it is valid, in words; empty when it is not there. */
    String validity(Words words) {
        return entry.map(each -> words.of(
                        "trust.key.valid",
                        day(each.certificate().getNotBefore().toInstant()),
                        day(each.certificate().getNotAfter().toInstant())))
                .orElse("");
    }

    /** A day in UTC, as it is written in files. */
    static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }
}
