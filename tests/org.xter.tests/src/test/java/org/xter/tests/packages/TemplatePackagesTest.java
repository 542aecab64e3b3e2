package org.xter.tests.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.debian.lock.LockReader;
import org.xter.debian.repository.HostSources;
import org.xter.debian.search.CatalogState;
import org.xter.debian.search.PackageCatalog;
import org.xter.engine.EngineSettings;
import org.xter.engine.LockUse;
import org.xter.engine.closure.Closure;
import org.xter.engine.closure.EditionPackages;
import org.xter.engine.closure.LockProposal;
import org.xter.engine.closure.LockStatus;
import org.xter.engine.closure.ReasonPath;
import org.xter.engine.rules.ResolvedEdition;
import org.xter.engine.rules.ResolvedRules;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.template.NewIdentity;
import org.xter.model.template.Templates;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.report.Progress;
import org.xter.store.Store;

/** Every template comes to packages that exist and go together, with memory enough to hold them. */
class TemplatePackagesTest {
    private static EditionPackages packages;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(
                HostSources.ofHost()
                        .serving(
                                "debian", List.of("bookworm", "bookworm-updates", "bookworm-security"), List.of("main"))
                        .isPresent(),
                "needs apt sources of Debian 12, with updates and security");
        Path cache = Path.of(System.getenv()
                .getOrDefault("XTER_TEST_CACHE", System.getProperty("user.home") + "/.cache/xter-tests"));
        Path store = cache.toAbsolutePath().resolve("store");
        packages = new EditionPackages(Store.open(store), EngineSettings.of(store));
    }

    private EditionFile edition(String template) throws Exception {
        NewIdentity identity = new NewIdentity("mine", "Mine", "0.1.0", "Me", UUID.randomUUID());
        return EditionReader.read(Templates.get(template).orElseThrow().instantiate(folder, identity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "office", "kms", "router", "empty"})
    void aTemplateComesToPackagesThatGoTogether(String template) throws Exception {
        EditionSpec edition = EditionSpecs.of(edition(template));
        assertInstanceOf(LockStatus.Missing.class, packages.status(edition, Optional.empty()));
        LockProposal proposal = packages.propose(
                edition, Optional.empty(), LockUse.RENEW_WHEN_STALE, Progress.NONE, Cancellation.NEVER);
        assertEquals(List.of(), ResolvedRules.problems(new ResolvedEdition(edition, proposal.lock())));
        assertEquals(proposal.lock().packages(), proposal.difference().added());
        assertEquals(proposal.lock(), LockReader.read("lock", proposal.text()));
        assertInstanceOf(LockStatus.UpToDate.class, packages.status(edition, Optional.of(proposal.lock())));
        Closure closure = Closure.of(edition, proposal.lock());
        System.out.printf(
                "%s: %d packages, download %d MiB, installed %d MiB, memory %d MiB of %d%n",
                template,
                closure.packages().size(),
                closure.sizes().download() >> 20,
                closure.sizes().installed() >> 20,
                closure.sizes().memoryNeeded() >> 20,
                edition.hardware().memoryMinimum() >> 20);
        for (ServiceSpec service : edition.services()) {
            for (var wanted : service.packages().packages()) {
                ReasonPath path = closure.why(wanted.text()).get(0);
                assertEquals(Optional.of(wanted.place()), path.place(), wanted.text());
            }
        }
    }

    @Test
    void aProposalKeepsWhatFitsAndSaysWhatANewWishBrings() throws Exception {
        EditionFile empty = edition("empty");
        EditionSpec edition = EditionSpecs.of(empty);
        LockProposal first = packages.propose(
                edition, Optional.empty(), LockUse.RENEW_WHEN_STALE, Progress.NONE, Cancellation.NEVER);
        LockProposal same = packages.propose(
                edition, Optional.of(first.lock()), LockUse.RENEW_WHEN_STALE, Progress.NONE, Cancellation.NEVER);
        assertTrue(same.difference().isEmpty());
        assertEquals(first.text(), same.text());
        EditionSpec more = EditionSpecs.of(
                EditionReader.parse(empty.file(), empty.text().replace("    - sudo\n", "    - nginx-light\n")));
        LockStatus.Stale stale =
                assertInstanceOf(LockStatus.Stale.class, packages.status(more, Optional.of(first.lock())));
        assertEquals(List.of("nginx-light"), stale.added());
        assertEquals(List.of("sudo"), stale.removed());
        LockProposal proposal = packages.propose(
                more, Optional.of(first.lock()), LockUse.RENEW_WHEN_STALE, Progress.NONE, Cancellation.NEVER);
        assertTrue(proposal.difference().added().stream()
                .anyMatch(each -> each.name().equals("nginx-light")));
        assertEquals(
                List.of("sudo"),
                proposal.difference().removed().stream()
                        .map(each -> each.name())
                        .toList());
        assertEquals(List.of(), proposal.difference().changed());
    }

    @Test
    void whatWasFetchedIsFoundWithoutANetwork() throws Exception {
        EditionFile empty = edition("empty");
        Path other = folder.resolve("store");
        EditionPackages fresh = new EditionPackages(Store.open(other), EngineSettings.of(other));
        var base = EditionSpecs.baseOf(empty).orElseThrow();
        assertInstanceOf(CatalogState.NotFetched.class, fresh.known(base, empty.file(), Cancellation.NEVER));
        packages.fetch(base, empty.file(), Progress.NONE, Cancellation.NEVER);
        PackageCatalog catalog = assertInstanceOf(
                        CatalogState.Ready.class, packages.known(base, empty.file(), Cancellation.NEVER))
                .catalog();
        assertEquals(
                "nginx",
                catalog.search("nginx", Cancellation.NEVER).packages().get(0).name());
        assertFalse(catalog.get("nginx").orElseThrow().homepage().isEmpty());
    }
}
