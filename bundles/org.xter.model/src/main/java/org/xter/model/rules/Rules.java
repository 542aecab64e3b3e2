package org.xter.model.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xter.model.text.EditionFile;
import org.xter.report.Problem;

/** The rules over an edition alone. Rules over the resolved edition are the engine's. */
public final class Rules {
    /** Every rule, in the order in which findings at one place are shown. */
    public static final List<Rule> ALL = List.of(
            new DuplicateName(),
            new UnknownReference(),
            new ProductId(),
            new KnownSuite(),
            new SnapshotDate(),
            new RepositoryAddress(),
            new MemoryOrder(),
            new FirmwareWithoutDevices(),
            new ExcludedPackage(),
            new AnswerTaken(),
            new ReservedUser(),
            new PlainPassword(),
            new KnownTimeZone(),
            new AbsolutePath(),
            new FileSource(),
            new FilePathTaken(),
            new MissingFile(),
            new KeyringName(),
            new CardTaken(),
            new InterfaceAddress(),
            new SubnetTaken(),
            new ReservedService(),
            new EmptyService(),
            new UnitName(),
            new PortTaken(),
            new ServiceCycle(),
            new LimitsFit(),
            new RouterDisk(),
            new PartitionOrder(),
            new MountTaken(),
            new MountParent(),
            new MountWithoutFiles(),
            new PartitionSize(),
            new VolumesFit(),
            new PartitionsFit(),
            new PlacementWithoutContainer(),
            new CiphersDiffer(),
            new HoldersDiffer(),
            new BornContainer(),
            new AskedDepot(),
            new UnusedDepot(),
            new TpmOfContainerB(),
            new KeyLength(),
            new DerivationFits(),
            new CommandLineWord(),
            new RoleBounds(),
            new TargetTaken(),
            new TargetSize(),
            new NotYetApplicable());

    private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private Rules() {}

    /** The findings of all rules, rule by rule; none for a file that is no edition or of a newer format. */
    public static List<Finding> findings(EditionFile file) {
        if (file.isNotUnderstood()) {
            return List.of();
        }
        List<Finding> result = new ArrayList<>();
        for (Rule rule : ALL) {
            Findings findings = new Findings(file, rule);
            rule.check(file, findings);
            result.addAll(findings.found());
        }
        return result;
    }

    /** All that is to be said about a file: what was found while reading and what the rules find, in its order. */
    public static List<Problem> problems(EditionFile file) {
        List<Problem> result = new ArrayList<>(file.problems());
        findings(file).forEach(finding -> result.add(finding.toProblem()));
        result.sort(BY_PLACE);
        return result;
    }
}
