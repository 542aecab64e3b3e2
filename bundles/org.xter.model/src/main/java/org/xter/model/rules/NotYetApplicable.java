package org.xter.model.rules;

import static org.xter.model.edition.EditionPackage.Literals.BASE__ARCHITECTURE;
import static org.xter.model.edition.EditionPackage.Literals.BOOT__SOURCE;
import static org.xter.model.edition.EditionPackage.Literals.EDITION__CLUSTER;
import static org.xter.model.edition.EditionPackage.Literals.EDITION__DISKS;
import static org.xter.model.edition.EditionPackage.Literals.EDITION__GUESTS;
import static org.xter.model.edition.EditionPackage.Literals.ENCRYPTION__KEY_BITS;
import static org.xter.model.edition.EditionPackage.Literals.ENCRYPTION__UNLOCK;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DERIVATION__TIME;
import static org.xter.model.edition.EditionPackage.Literals.PROTECTION__CONTAINER_B;
import static org.xter.model.edition.EditionPackage.Literals.PROTECTION__STATE;
import static org.xter.model.edition.EditionPackage.Literals.SERVICE__PORTS;
import static org.xter.model.edition.EditionPackage.Literals.SERVICE__VOLUMES;
import static org.xter.model.edition.EditionPackage.Literals.TARGET__FORMAT;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.Architecture;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.StatePlace;
import org.xter.model.edition.TargetFormat;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Port;
import org.xter.report.Severity;

/**
 * Settings of the file format that the engine cannot apply yet. An image that is silently less than its edition says is
 * never made: each of these is an error until its line is taken from the list.
 */
final class NotYetApplicable extends Rule {
    private static final String LATER = "Remove it for now.";

    /**
     * @param feature the setting
     * @param applies which of its values can be applied, by the object that has it
     * @param reason why the others cannot, a full sentence
     * @param hint what to do
     */
    private record Gap(EStructuralFeature feature, BiPredicate<EObject, Object> applies, String reason, String hint) {}

    /** Settings that partitions of disks have too, which are refused as a whole. */
    private static final Set<EStructuralFeature> OF_CONTAINERS =
            Set.of(ENCRYPTION__UNLOCK, ENCRYPTION__KEY_BITS, KEY_DERIVATION__TIME);

    private static final List<Gap> GAPS = List.of(
            notForB(UnlockMethod.DEPOT, "container B cannot be opened by a depot yet"),
            notForState(UnlockMethod.DEPOT, "a state volume cannot be opened by a depot yet"),
            new Gap(
                    ENCRYPTION__KEY_BITS,
                    (container, bits) -> !bits.equals(128),
                    "containers are made with keys of 256 bits only",
                    "Leave the key's length out."),
            never(
                    KEY_DERIVATION__TIME,
                    "how long an unlock takes on another machine cannot be known",
                    "Write 'iterations' and 'memory' instead, or leave the time out."),
            never(EDITION__DISKS, "client disks cannot be set up yet", LATER),
            never(EDITION__GUESTS, "guests cannot be run yet", LATER),
            never(EDITION__CLUSTER, "clusters cannot be joined yet", LATER),
            never(SERVICE__VOLUMES, "volumes of services cannot be kept yet", LATER),
            new Gap(
                    SERVICE__PORTS,
                    (service, port) -> !((Port) port).isRange(),
                    "ranges of ports cannot be opened yet",
                    "List single ports."),
            only(
                    BASE__ARCHITECTURE,
                    Architecture.AMD64,
                    "images for this architecture cannot be made yet",
                    "Use amd64."),
            only(
                    BOOT__SOURCE,
                    BootSource.DISK,
                    "layers can be loaded only from the boot medium yet",
                    "Use 'source: disk'."),
            new Gap(
                    TARGET__FORMAT,
                    (target, format) -> format == TargetFormat.RAW || format == TargetFormat.OCI,
                    "targets of this format cannot be made yet",
                    "Use 'format: raw' or 'format: oci'."));

    NotYetApplicable() {
        super(
                "edition.not-yet-applicable",
                Severity.ERROR,
                "The file format has settings that this version cannot apply. An image that is silently less than its "
                        + "edition says would be dangerous, so check and export refuse.");
    }

    private static Gap never(EStructuralFeature feature, String reason, String hint) {
        return new Gap(feature, (object, value) -> false, reason, hint);
    }

    private static Gap only(EStructuralFeature feature, Object value, String reason, String hint) {
        return new Gap(feature, (object, each) -> value.equals(each), reason, hint);
    }

    private static Gap notForB(UnlockMethod method, String reason) {
        return new Gap(
                ENCRYPTION__UNLOCK,
                (container, each) -> each != method || container.eContainmentFeature() != PROTECTION__CONTAINER_B,
                reason,
                "Use 'unlock: [passphrase]'.");
    }

    private static Gap notForState(UnlockMethod method, String reason) {
        return new Gap(
                PROTECTION__STATE,
                (protection, state) -> state == StatePlace.NONE || !opensA((Protection) protection, method),
                reason,
                "Leave the state out, or use 'unlock: [passphrase]' for container A.");
    }

    private static boolean opensA(Protection protection, UnlockMethod method) {
        ProtectedContainer a = protection.getContainerA();
        return a != null && a.getUnlock().contains(method);
    }

    private static boolean isOfContainer(EObject object) {
        return object instanceof ProtectedContainer || object.eContainer() instanceof ProtectedContainer;
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition()).forEach(object -> {
            for (Gap gap : GAPS) {
                if (gap.feature.getEContainingClass().isInstance(object)
                        && (isOfContainer(object) || !OF_CONTAINERS.contains(gap.feature))
                        && object.eIsSet(gap.feature)) {
                    check(findings, object, gap);
                }
            }
        });
    }

    private static void check(Findings findings, EObject object, Gap gap) {
        if (object.eGet(gap.feature) instanceof List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                if (!gap.applies.test(object, values.get(i))) {
                    findings.add(object, gap.feature, i, gap.reason, gap.hint);
                }
            }
        } else if (!gap.applies.test(object, object.eGet(gap.feature))) {
            findings.add(object, gap.feature, gap.reason, gap.hint);
        }
    }
}
