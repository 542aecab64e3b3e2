package org.xter.engine.export;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xter.engine.ContainerPassphrases;
import org.xter.engine.plan.PlanRunner;
import org.xter.engine.plan.Step;
import org.xter.engine.spec.BornContainer;
import org.xter.engine.spec.ContainerSpec;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Placement;
import org.xter.engine.spec.Protection;
import org.xter.format.luks2.Secret;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.system.SystemAssembly;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/**
 * The containers of one export: their passphrases from before the first step until they are made, their files until the
 * artifacts are written. Nothing of it is kept between exports: each has new keys, so that who learns one release's keys
 * learns no other's.
 */
final class SealedContainers implements AutoCloseable {
    /** What the user calls the step before the container's name. */
    static final String STEP = "container ";

    /** As for the keyring; a passphrase that guards more than a machine's start should be much longer. */
    private static final int LEAST = 8;

    private final Protection protection;
    private final Store store;
    private final Map<Placement, Secret> passphrases = new EnumMap<>(Placement.class);
    private final List<Store.Draft> drafts = new ArrayList<>();

    private SealedContainers(Protection protection, Store store) {
        this.protection = protection;
        this.store = store;
    }

    /**
     * Asks for all passphrases of an edition.
     *
     * @throws ProblemException {@code export.no-passphrase}, {@code export.short-passphrase}
     */
    static SealedContainers of(EditionSpec edition, ContainerPassphrases source, Store store)
            throws IOException, ProblemException {
        SealedContainers containers = new SealedContainers(edition.protection(), store);
        try {
            if (edition.protection().a().isPresent()) {
                containers.ask(Placement.A, edition, source);
            }
            if (edition.protection().b().isPresent()) {
                containers.ask(Placement.B, edition, source);
            }
            return containers;
        } catch (IOException | ProblemException | RuntimeException e) {
            containers.close();
            throw e;
        }
    }

    private void ask(Placement container, EditionSpec edition, ContainerPassphrases source)
            throws IOException, ProblemException {
        char[] typed = source.ask(container);
        try {
            if (typed.length < LEAST) {
                throw new ProblemException(Problem.error(
                        "export.short-passphrase",
                        Place.of(edition.file().toString()),
                        "the passphrase of container " + container + " has fewer than " + LEAST + " characters",
                        "Choose a longer one; each guess costs only what the key derivation costs"));
            }
            passphrases.put(container, Secret.of(typed));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** What container A's file is called in the manifest and where it is told of. */
    static String name(Placement container) {
        return container.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes the containers: B first, for it is a file in A.
     *
     * @param epoch the time of B's file in A, in seconds since 1970
     * @return A, then B; what the edition has of them
     */
    List<ContainerFile> make(FinishedSystem system, ExportPlan plan, PlanRunner runner, long epoch)
            throws IOException, ProblemException {
        List<ContainerFile> made = new ArrayList<>();
        FileTree outer = system.contained().get(Placement.A);
        if (protection.b().isPresent()) {
            ContainerFile inner = make(
                    Placement.B,
                    system.contained().get(Placement.B),
                    protection.b().get(),
                    plan,
                    runner);
            made.add(inner);
            outer = outer.toBuilder()
                    .put(SystemAssembly.CONTAINER_B, new Entry.File(Attributes.root(0400, epoch), inner.file()))
                    .build();
        }
        if (protection.born().isPresent()) {
            outer = outer.toBuilder()
                    .put(
                            SystemAssembly.CONTAINER_B_PLAN,
                            new Entry.File(
                                    Attributes.root(0400, epoch),
                                    plan(protection.born().get())))
                    .build();
        }
        if (protection.a().isPresent()) {
            made.add(0, make(Placement.A, outer, protection.a().get(), plan, runner));
        }
        return made;
    }

    /** What the device reads when it makes container B. */
    private static Content plan(BornContainer born) {
        ContainerSpec encryption = born.encryption();
        return Content.of(encryption.cipher().specification() + " " + born.size() + " "
                + encryption.derivation().specification() + "\n");
    }

    private ContainerFile make(
            Placement container, FileTree tree, ContainerSpec spec, ExportPlan plan, PlanRunner runner)
            throws IOException, ProblemException {
        Store.Draft target = store.draft();
        drafts.add(target);
        ContainerMaker maker = new ContainerMaker(
                store, new SecureRandom()::nextBytes, Runtime.getRuntime().availableProcessors());
        return runner.run(Step.always(
                STEP + name(container),
                List.of(),
                context -> maker.make(
                        name(container),
                        tree,
                        plan.writer(tree),
                        spec,
                        passphrases.get(container),
                        target.file(),
                        context.cancellation()),
                file -> Sizes.mebibytes(file.file().size()) + ", encrypted with "
                        + file.header().cipher()));
    }

    @Override
    public void close() throws IOException {
        passphrases.values().forEach(Secret::close);
        for (Store.Draft draft : drafts) {
            draft.close();
        }
    }
}
