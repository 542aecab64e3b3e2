package org.xter.document.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.search.PackageCatalog;
import org.xter.debian.solve.PackageRequest;
import org.xter.debian.solve.UnknownPackage;
import org.xter.document.findings.ResolvedFindings;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.ServiceSpec;
import org.xter.engine.spec.WantedPackages;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Packages asked for that the package lists do not have. Says nothing while the lists are not open: nothing is read or
 * fetched for it. Thread-safe.
 */
public final class UnlistedPackages implements ResolvedFindings {
    private final Supplier<Archives> archives;

    /** @param archives the lists, asked for on any thread */
    public UnlistedPackages(Supplier<Archives> archives) {
        this.archives = archives;
    }

    private Optional<PackagePool> pool(EditionSpec spec) {
        return archives.get().loaded(spec.base(), spec.file()).map(PackageCatalog::pool);
    }

    @Override
    public List<Problem> check(EditionSpec spec, Cancellation cancellation) {
        Optional<PackagePool> pool = pool(spec);
        List<Problem> problems = new ArrayList<>();
        if (pool.isPresent()) {
            Stream<WantedPackages> all = Stream.concat(
                    Stream.of(spec.system().packages()),
                    spec.services().stream().map(ServiceSpec::packages));
            for (WantedPackages.Wanted each :
                    all.flatMap(wanted -> wanted.packages().stream()).toList()) {
                cancellation.check();
                request(each)
                        .filter(request -> UnknownPackage.isUnknown(pool.get(), request.name()))
                        .ifPresent(request -> problems.add(UnknownPackage.problem(pool.get(), request)));
            }
        }
        return problems;
    }

    /** What is no request at all is said elsewhere. */
    private static Optional<PackageRequest> request(WantedPackages.Wanted wanted) {
        try {
            return Optional.of(PackageRequest.parse(wanted.text(), wanted.place()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> meant(Problem problem, String word, EditionSpec spec) {
        return problem.code().equals(UnknownPackage.CODE)
                ? pool(spec).map(pool -> pool.similarNames(word)).orElse(List.of())
                : List.of();
    }
}
