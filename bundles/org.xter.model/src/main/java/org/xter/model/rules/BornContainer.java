package org.xter.model.rules;

import static org.xter.model.edition.EditionPackage.Literals.PROTECTED_CONTAINER__DELIVERY;
import static org.xter.model.edition.EditionPackage.Literals.PROTECTED_CONTAINER__SIZE;
import static org.xter.model.edition.EditionPackage.Literals.PROTECTION__STATE;

import org.xter.model.edition.Delivery;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.StatePlace;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** What is born on a device needs a place there, and a size. */
final class BornContainer extends Rule {
    /** 4 MiB of header, and room for a file system worth its name. */
    private static final long LEAST = 16L << 20;

    BornContainer() {
        super(
                "edition.born-container",
                Severity.ERROR,
                "Container B can be born on the machine, empty, in a state volume under the key of container A; "
                        + "everything else is delivered and as large as its content.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        if (protection == null) {
            return;
        }
        ProtectedContainer a = protection.getContainerA();
        ProtectedContainer b = protection.getContainerB();
        boolean state = protection.getState() == StatePlace.PARTITION;
        if (state && a == null) {
            findings.add(
                    protection,
                    PROTECTION__STATE,
                    "the state volume is encrypted as container A, which this edition does not have",
                    "Add 'container-a' to 'protection', or remove 'state'.");
        }
        if (a != null && a.getDelivery() == Delivery.DEVICE) {
            findings.add(
                    a,
                    PROTECTED_CONTAINER__DELIVERY,
                    "only container B can be born on the device",
                    "Use 'delivery: delivered'.");
        } else if (a != null) {
            checkDelivered(findings, a);
        }
        if (b != null && b.getDelivery() == Delivery.DEVICE) {
            checkBorn(findings, b, state);
        } else if (b != null) {
            checkDelivered(findings, b);
        }
    }

    private static void checkDelivered(Findings findings, ProtectedContainer container) {
        if (container.isSetSize()) {
            findings.add(
                    container,
                    PROTECTED_CONTAINER__SIZE,
                    "a delivered container is as large as its content",
                    "Leave the size out.");
        }
    }

    private static void checkBorn(Findings findings, ProtectedContainer b, boolean state) {
        if (!state) {
            findings.add(
                    b,
                    PROTECTED_CONTAINER__DELIVERY,
                    "a container that is born on the device needs a state volume to lie on",
                    "Write 'state: partition' in 'protection', or use 'delivery: delivered'.");
        }
        if (!b.isSetSize()) {
            findings.add(
                    b,
                    PROTECTED_CONTAINER__DELIVERY,
                    "a container that is born on the device needs a size",
                    "Write how large it is to be, such as 'size: 512 MiB'.");
        } else if (b.getSize().bytes() < LEAST) {
            findings.add(
                    b,
                    PROTECTED_CONTAINER__SIZE,
                    "a container of less than 16 MiB has no room for its header and a file system",
                    "Choose at least 16 MiB.");
        }
    }
}
