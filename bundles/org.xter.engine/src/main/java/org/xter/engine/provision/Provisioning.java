package org.xter.engine.provision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.xter.engine.image.BootMedium;
import org.xter.engine.image.MediumFiles;
import org.xter.engine.inspect.ReleaseInspection;
import org.xter.format.luks2.DerivationLimit;
import org.xter.format.luks2.Luks2Header;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.RandomSource;
import org.xter.format.luks2.Secret;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.initrd.InitrdArchive;
import org.xter.runtime.initrd.LoaderDepot;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Store;
import org.xter.trust.attestation.Registers;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.Machine;
import org.xter.trust.keyring.KeyDigests;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.TlsIdentity;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.BootPrediction;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.SecureBootMeasurement;
import org.xter.trust.release.KernelSigner;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.sealing.KnownEndorsement;
import org.xter.trust.sealing.MachineKey;
import org.xter.trust.sealing.MachineTpm;

/**
 * Makes a signed release ready for single machines. What is sealed is the key of the container that lies on the medium, and
 * only after the medium was judged: nobody is to get a machine to open what the vendor did not sign.
 */
public final class Provisioning {
    private static final String CONTAINER = "a";

    private final ReleaseInspection release;
    private final MediumFiles files;
    private final SystemManifest.Container container;
    private final PolicyKey policyKey;
    private final PcrValue firmware;
    private final Registers start;

    private Provisioning(
            ReleaseInspection release,
            MediumFiles files,
            SystemManifest.Container container,
            PolicyKey policyKey,
            PcrValue firmware,
            Registers start) {
        this.release = release;
        this.files = files;
        this.container = container;
        this.policyKey = policyKey;
        this.firmware = firmware;
        this.start = start;
    }

    /**
     * Reads and judges a release.
     *
     * @param image a raw disk image
     * @param folder of the keyring, for what is told to the user
     * @param keyring its public halves suffice; firmware of the machines has its Secure Boot keys and no others
     * @param now the time lifetimes are judged at
     * @throws ProblemException {@code provision.no-container}, {@code provision.no-policy},
     *     {@code provision.refused-kernel}, and the first link of the release that does not hold
     */
    public static Provisioning of(
            Path image, Path folder, Keyring keyring, Instant now, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        ReleaseInspection release = ReleaseInspection.read(image, store, cancellation);
        Place place = Place.of(image.toString());
        SystemManifest.Container container = release.manifest().containers().stream()
                .filter(each -> each.name().equals(CONTAINER))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "provision.no-container",
                        place,
                        "The release has no container A, so there is no key to seal",
                        "Export an edition with a container A that is unlocked by the TPM")));
        release.verify(keyring, now, store, cancellation);
        ReleaseCertificates certificates =
                ReleaseCertificates.of(folder, keyring, release.manifest().product());
        PeFile kernel = PeFile.read(release.kernel());
        if (!KernelSigner.holdsPolicies(kernel, certificates, cancellation)) {
            throw new ProblemException(Problem.error(
                    "provision.no-policy",
                    place,
                    "The policies in kernel.efi are not signed by the keyring's pcr-policy key",
                    "Name the keyring the release was exported with"));
        }
        BootPrediction prediction = BootPrediction.of(
                kernel, Optional.of(SecureBootMeasurement.of(certificates.firmware())), PcrBank.SHA256, cancellation);
        PcrValue firmware = prediction
                .pcr7()
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "provision.refused-kernel",
                        place,
                        "Firmware with the keyring's Secure Boot keys refuses the kernel of the release",
                        "Name the keyring the release was exported with")));
        return new Provisioning(
                release,
                MediumFiles.read(image, store, cancellation),
                container,
                PolicyKey.of(certificates.policy().getPublicKey()),
                firmware,
                new Registers(new TreeMap<>(Map.of(
                        4,
                        prediction.pcr4().bytes(),
                        7,
                        firmware.bytes(),
                        11,
                        prediction.pcr11().get(BootPath.INITRD).bytes(),
                        12,
                        PcrValue.atReset(PcrBank.SHA256).bytes()))));
    }

    /** What is provisioned. */
    public SystemManifest manifest() {
        return release.manifest();
    }

    /**
     * Compares what the loader of the release asks with who is to answer.
     *
     * @param depot whether that is a depot, else the machine's TPM alone
     * @throws ProblemException {@code provision.asks-depot}, {@code provision.asks-no-depot}
     */
    public void requireAsking(boolean depot, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        Content initrd =
                Uki.read(PeFile.read(release.kernel())).get(UkiSection.INITRD).orElseThrow();
        boolean asks;
        try (InputStream in = initrd.open()) {
            asks = LoaderDepot.isIn(InitrdArchive.read(in, store, cancellation));
        }
        if (asks && !depot) {
            throw new ProblemException(Problem.error(
                    "provision.asks-depot",
                    Place.of(release.source().toString()),
                    "The release asks a depot for the key of container A, so the TPM is to get none",
                    "Name the depot's folder with --depot"));
        }
        if (depot && !asks) {
            throw new ProblemException(Problem.error(
                    "provision.asks-no-depot",
                    Place.of(release.source().toString()),
                    "The release does not ask a depot for the key of container A",
                    "Leave --depot out, or export an edition with 'unlock: [depot]'"));
        }
    }

    /**
     * Seals the key for a machine.
     *
     * @param machine what is known of its TPM
     * @param endorsement the machine's endorsement key as it is known from elsewhere
     * @param key from {@link #open}
     * @throws ProblemException {@code provision.other-tpm}, {@code provision.weak-key}, {@code provision.older-release}
     */
    public MachineKey seal(MachineTpm machine, KnownEndorsement endorsement, Secret key, SecureRandom random)
            throws ProblemException {
        long most = most(machine, endorsement);
        byte[] bytes = key.copy();
        try {
            return MachineKey.seal(bytes, manifest().product(), machine, policyKey, firmware, most, random);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Draws the private key with which a machine asks a depot, and seals it for the machine.
     *
     * @param machine and {@code endorsement} as above
     * @param keyring vouches for the machine by its SUDI CA
     * @throws ProblemException the same, and what the keyring has to say
     */
    public MachineKey identify(MachineTpm machine, KnownEndorsement endorsement, Keyring keyring, SecureRandom random)
            throws IOException, ProblemException {
        long most = most(machine, endorsement);
        TlsIdentity identity = keyring.machine(
                MachineKey.identity(machine.endorsement(), manifest().product()));
        return MachineKey.seal(identity, manifest().product(), machine, policyKey, firmware, most, random);
    }

    /**
     * Tells a depot of a machine: who it is, what its start leaves in the TPM, and the key it then gets.
     *
     * @param machine what is known of its TPM
     * @param key from {@link #identify}
     * @param manifest of the release on the machine's medium, personal or not
     * @param volumeKey of its container A
     * @throws ProblemException {@code depot.bad-file}, {@code depot.other-registers}
     */
    public void admit(DepotFolder depot, MachineTpm machine, MachineKey key, SystemManifest manifest, Secret volumeKey)
            throws IOException, ProblemException {
        UUID named = manifest.containers().stream()
                .filter(each -> each.name().equals(CONTAINER))
                .map(each -> UUID.fromString(each.header().uuid()))
                .findFirst()
                .orElseThrow();
        Machine known = new Machine(
                key.machine().toString(),
                manifest.product(),
                KeyDigests.certificate(key.certificate().orElseThrow()),
                machine.endorsement().fingerprint(),
                named);
        byte[] bytes = volumeKey.copy();
        try {
            depot.admit(
                    known,
                    (manifest.edition() + "-" + manifest.version()).replaceAll("[^A-Za-z0-9.-]", "-"),
                    start,
                    bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** What the machine's counter may hold at most, after its TPM was judged. */
    private long most(MachineTpm machine, KnownEndorsement endorsement) throws ProblemException {
        TpmPublicKey shown = machine.endorsement();
        if (!endorsement.is(shown)) {
            throw new ProblemException(Problem.error(
                    "provision.other-tpm",
                    "The facts are those of the TPM " + shown.fingerprint() + ", which is not the one you named",
                    "Take the facts from the machine whose endorsement key you know; else somebody shows another TPM"));
        }
        if (!shown.isEndorsementKey()) {
            throw new ProblemException(Problem.error(
                    "provision.weak-key",
                    "The key is no endorsement key that was made in a TPM and stays there (RSA, AES-128, SHA-256)",
                    "Write it with 'tpm2_createek -G rsa -u'"));
        }
        long most = machine.most(manifest().epoch());
        if (manifest().epoch() < machine.epoch() || most < 0) {
            throw new ProblemException(Problem.error(
                    "provision.older-release",
                    "The release has the security epoch " + manifest().epoch() + ", the machine is in "
                            + machine.epoch(),
                    "Provision a newer release"));
        }
        return most;
    }

    /**
     * Opens the container by its passphrase.
     *
     * @return the volume key, which the caller closes
     * @throws ProblemException {@code provision.changed-container}, and those of {@link Luks2Header#unlock}
     */
    public Secret open(Secret passphrase, Store store, Cancellation cancellation) throws IOException, ProblemException {
        try (Store.Draft draft = container(store);
                FileChannel channel = FileChannel.open(draft.file())) {
            return Luks2Header.read(channel, 0).unlock(channel, 0, passphrase, DerivationLimit.USUAL, cancellation);
        }
    }

    /**
     * Encrypts the container anew, under a key that no other medium has, and signs the manifest that names it.
     *
     * @param passphrase opens the container, and will open the new one
     * @param volumeKey from {@link #open}
     * @param keys of the keyring the release was judged by
     * @param time what the signature says about when it was made, unless the keys are younger
     * @return what the caller closes once it is written
     * @throws ProblemException {@code provision.changed-container}
     */
    public PersonalRelease personalise(
            Secret passphrase,
            Secret volumeKey,
            ReleaseKeys keys,
            Instant time,
            RandomSource random,
            Store store,
            Cancellation cancellation)
            throws IOException, ProblemException {
        try (Store.Draft draft = container(store)) {
            Store.Draft target = store.draft();
            Secret fresh = Secret.draw(LuksCipher.KEY_BYTES, random);
            try {
                SystemManifest.Container personal = PersonalRelease.encrypt(
                        container, draft.file(), volumeKey, target.file(), fresh, passphrase, random, cancellation);
                SystemManifest manifest = manifest().with(personal);
                Content bytes = Content.of(ManifestWriter.write(manifest));
                Content signature = Content.of(ManifestSigner.sign(bytes.bytes(), keys.product(), keys.time(time)));
                MediumFiles medium = files.without(BootMedium.CONTAINERS)
                        .without(MachineKey.FOLDER)
                        .with(BootMedium.MANIFEST, bytes)
                        .with(BootMedium.SIGNATURE, signature)
                        .with(
                                personal.mediumPath(),
                                new Content.Slice(target.file(), 0, personal.size(), personal.digest()));
                return new PersonalRelease(medium, manifest, fresh, target);
            } catch (IOException | ProblemException | RuntimeException e) {
                fresh.close();
                target.close();
                throw e;
            }
        }
    }

    /** A copy of the container, which the caller closes. */
    private Store.Draft container(Store store) throws IOException, ProblemException {
        Content content = files.file(BootMedium.containerPath(container.digest()))
                .filter(each -> each.digest().equals(container.digest()))
                .orElseThrow(() -> new ProblemException(Problem.error(
                        "provision.changed-container",
                        Place.of(release.source().toString()),
                        "The container A on the medium is not the one its manifest names",
                        "Export the release again")));
        Store.Draft draft = store.draft();
        try (InputStream in = content.open()) {
            Files.copy(in, draft.file(), StandardCopyOption.REPLACE_EXISTING);
            return draft;
        } catch (IOException | RuntimeException e) {
            draft.close();
            throw e;
        }
    }

    /**
     * Writes the medium with the key of a machine beside those that it has.
     *
     * @param target a path where nothing lies yet
     */
    public void write(MachineKey key, Path target, Cancellation cancellation) throws IOException, ProblemException {
        files.with(key.files()).write(target, cancellation);
    }
}
