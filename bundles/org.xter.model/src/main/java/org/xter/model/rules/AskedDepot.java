package org.xter.model.rules;

import static org.xter.model.edition.EditionPackage.Literals.ENCRYPTION__UNLOCK;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DEPOT__ADDRESS;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DEPOT__AUTHORITY;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DEPOT__GATEWAY;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DEPOT__NAME_SERVER;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DEPOT__NETWORK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.xter.model.edition.KeyDepot;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;
import org.xter.trust.keyring.Pem;

/** A depot that is asked for a key can be reached and recognised. */
final class AskedDepot extends Rule {
    /** Certificates are small; what is larger is something else. */
    private static final long LARGEST = 64 << 10;

    AskedDepot() {
        super(
                "edition.asked-depot",
                Severity.ERROR,
                "A loader that asks a depot for the key of container A has to reach it before anything of the system "
                        + "runs, and must not be taken in by another.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Protection protection = file.edition().getProtection();
        if (protection == null) {
            return;
        }
        if (protection.getContainerA() != null) {
            checkUnlock(findings, protection.getContainerA(), protection.getDepot());
        }
        if (protection.getDepot() != null) {
            check(file, findings, protection.getDepot());
        }
    }

    private static void checkUnlock(Findings findings, ProtectedContainer a, KeyDepot depot) {
        int at = a.getUnlock().indexOf(UnlockMethod.DEPOT);
        if (at >= 0 && depot == null) {
            findings.add(
                    a,
                    ENCRYPTION__UNLOCK,
                    at,
                    "it is not said which depot is asked for the key",
                    "Add 'depot' with 'address' and 'authority' to 'protection'.");
        }
        if (at >= 0 && a.getUnlock().contains(UnlockMethod.TPM)) {
            findings.add(
                    a,
                    ENCRYPTION__UNLOCK,
                    at,
                    "a machine whose TPM has the key does not ask a depot, so shutting it out there would change nothing",
                    "Keep one of 'tpm' and 'depot'.");
        }
    }

    private static void check(EditionFile file, Findings findings, KeyDepot depot) {
        Optional<DepotAddress> address =
                depot.isSetAddress() ? DepotAddress.parse(depot.getAddress()) : Optional.empty();
        if (depot.isSetAddress() && address.isEmpty()) {
            findings.add(
                    depot,
                    KEY_DEPOT__ADDRESS,
                    "'" + depot.getAddress() + "' is no name or address of a machine with a port",
                    "Write one such as depot.example.org:8443.");
        }
        if (depot.isSetAuthority() && !holdsCertificates(file, depot.getAuthority())) {
            findings.add(
                    depot,
                    KEY_DEPOT__AUTHORITY,
                    "'" + depot.getAuthority() + "' holds no certificates that can be read",
                    "Copy 'depot.crt' of the depot's folder into the folder of the edition.");
        }
        Optional<IpAddress> own = IpAddress.parseWithPrefix(depot.getNetwork());
        if (depot.getNetwork().equals("dhcp")) {
            checkAbsent(findings, depot, KEY_DEPOT__GATEWAY);
            checkAbsent(findings, depot, KEY_DEPOT__NAME_SERVER);
            return;
        }
        if (own.isEmpty()) {
            findings.add(
                    depot,
                    KEY_DEPOT__NETWORK,
                    "'" + depot.getNetwork() + "' is no IP address with its prefix length",
                    "Write dhcp or an address such as 192.0.2.5/24.");
        }
        checkAddress(findings, depot, KEY_DEPOT__GATEWAY);
        checkAddress(findings, depot, KEY_DEPOT__NAME_SERVER);
        if (address.filter(DepotAddress::isNamed).isPresent() && !depot.isSetNameServer()) {
            findings.add(
                    depot,
                    KEY_DEPOT__ADDRESS,
                    "nobody tells the loader the address of '" + address.get().host() + "'",
                    "Add 'name-server', or write the depot's IP address.");
        }
    }

    private static void checkAbsent(Findings findings, KeyDepot depot, EAttribute feature) {
        if (depot.eIsSet(feature)) {
            findings.add(
                    depot,
                    feature,
                    "this is given by DHCP, as the address is",
                    "Remove it, or write an address of its own as 'network'.");
        }
    }

    private static void checkAddress(Findings findings, KeyDepot depot, EAttribute feature) {
        if (depot.eIsSet(feature)
                && IpAddress.parse((String) depot.eGet(feature)).isEmpty()) {
            findings.add(
                    depot,
                    feature,
                    "'" + depot.eGet(feature) + "' is no IP address",
                    "Write the address alone, without a prefix length.");
        }
    }

    /** What is missing is told by {@link MissingFile}. */
    private static boolean holdsCertificates(EditionFile file, String name) {
        try {
            Path path = file.folder().resolve(name);
            return !Files.exists(path)
                    || Files.isRegularFile(path)
                            && Files.size(path) <= LARGEST
                            && !Pem.certificates(Files.readString(path)).isEmpty();
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
