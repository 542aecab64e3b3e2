package org.xter.document.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.Guest;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.Service;

/** The containers A and B of an edition: which there are, and what lies in them. */
public final class Containers {
    private Containers() {}

    /** The feature that holds a container. */
    static EReference feature(Placement placement) {
        return switch (placement) {
            case A -> Literals.PROTECTION__CONTAINER_A;
            case B -> Literals.PROTECTION__CONTAINER_B;
            case NONE -> throw new IllegalArgumentException("no container");
        };
    }

    /** A container; nothing when the edition does not have it. */
    public static Optional<ProtectedContainer> get(Edition edition, Placement placement) {
        Protection protection = edition.getProtection();
        return protection == null || placement == Placement.NONE
                ? Optional.empty()
                : Optional.ofNullable((ProtectedContainer) protection.eGet(feature(placement)));
    }

    /** Which container an encryption is; none when it is that of a partition. */
    public static Placement of(Encryption encryption) {
        EReference feature = encryption.eContainmentFeature();
        return feature == Literals.PROTECTION__CONTAINER_A
                ? Placement.A
                : feature == Literals.PROTECTION__CONTAINER_B ? Placement.B : Placement.NONE;
    }

    /** The other of the two containers; nothing for the encryption of a partition, or when there is no other. */
    public static Optional<ProtectedContainer> other(Encryption encryption) {
        return switch (of(encryption)) {
            case NONE -> Optional.empty();
            case A -> Optional.ofNullable(((Protection) encryption.eContainer()).getContainerB());
            case B -> Optional.ofNullable(((Protection) encryption.eContainer()).getContainerA());
        };
    }

    /** Who holds the key of an encryption, said or implied: the vendor that of container A, else the client. */
    public static KeyHolder holder(Encryption encryption) {
        return encryption.isSetHolder()
                ? encryption.getHolder()
                : of(encryption) == Placement.A ? KeyHolder.VENDOR : KeyHolder.CLIENT;
    }

    /** The services and guests that lie in a container directly, or in plain layers. */
    public static List<EObject> inside(Edition edition, Placement placement) {
        List<EObject> result = new ArrayList<>();
        edition.getServices().stream()
                .filter(each -> each.getContainer() == placement)
                .forEach(result::add);
        edition.getGuests().stream()
                .filter(each -> each.getContainer() == placement)
                .forEach(result::add);
        return result;
    }

    /** Where a service or guest lies. */
    public static Placement placement(EObject part) {
        return part instanceof Service service ? service.getContainer() : ((Guest) part).getContainer();
    }

    /** What adds the containers that must be there before something can lie in one: B is a file inside A. */
    public static List<Edit> missingFor(Edition edition, Placement placement) {
        List<Edit> edits = new ArrayList<>();
        if (placement != Placement.NONE && get(edition, Placement.A).isEmpty()) {
            edits.add(added(edition, Placement.A));
        }
        if (placement == Placement.B && get(edition, Placement.B).isEmpty()) {
            edits.add(added(edition, Placement.B));
        }
        return edits;
    }

    /** A new container says its cipher, which the other one does not have, and its holder. */
    private static Edit added(Edition edition, Placement placement) {
        ProtectedContainer container = EditionFactory.eINSTANCE.createProtectedContainer();
        Placement other = placement == Placement.A ? Placement.B : Placement.A;
        Optional<ProtectedContainer> there = get(edition, other);
        Cipher usual = placement == Placement.A ? Cipher.AES_XTS : Cipher.SERPENT_XTS;
        container.setCipher(Arrays.stream(Cipher.values())
                .filter(each ->
                        there.filter(that -> that.getCipher() == usual).isEmpty() ? each == usual : each != usual)
                .findFirst()
                .orElse(usual));
        container.setHolder(there.map(Containers::holder)
                .map(each -> each == KeyHolder.VENDOR ? KeyHolder.CLIENT : KeyHolder.VENDOR)
                .orElse(placement == Placement.A ? KeyHolder.VENDOR : KeyHolder.CLIENT));
        return Edit.set(Slot.of(edition, Literals.EDITION__PROTECTION), feature(placement), container);
    }
}
