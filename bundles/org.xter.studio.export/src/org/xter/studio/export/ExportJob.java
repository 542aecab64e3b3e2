package org.xter.studio.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.xter.document.EditionSnapshot;
import org.xter.engine.ExportRequest;
import org.xter.engine.ExportResult;
import org.xter.engine.export.Exporter;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.ReportFile;
import org.xter.engine.signing.SigningFolder;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.Identity;
import org.xter.model.EditionSpecs;
import org.xter.model.text.EditionFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Store;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.EngineJob;
import org.xter.studio.ui.settings.StudioSettings;

/** Exports an edition as it was at one moment. Its steps and its end are in the Build view. */
public final class ExportJob extends EngineJob {
    private final Studio studio = Studio.get();
    private final EditionSnapshot snapshot;
    private final ExportRequest request;
    private final Consumer<ExportJob> ended;
    private volatile Outcome outcome;

    /**
     * What was made.
     *
     * @param files the artifacts and their report
     * @param registers what the TPM of a machine that starts it holds; empty for what is not signed
     * @param request the folder that goes to the machine with the keys; nothing when nothing is to be signed elsewhere
     */
    record Outcome(ExportResult files, List<BuildReport.RegisterFacts> registers, Optional<Path> request) {}

    /**
     * An export; the caller, who is on the UI thread, schedules it.
     *
     * @param snapshot what is exported, saved or not
     * @param request how
     * @param ended called on the job's thread when it has ended, however it did
     */
    public ExportJob(EditionSnapshot snapshot, ExportRequest request, Consumer<ExportJob> ended) {
        super(NLS.bind(Messages.jobName, snapshot.file().getFileName()));
        this.snapshot = snapshot;
        this.request = request;
        this.ended = ended;
    }

    /** What was made; nothing before the end, and when it failed or was cancelled. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    @Override
    protected void work(BuildRun shown, Cancellation cancellation) throws ProblemException, IOException {
        EditionFile file = snapshot.read();
        EditionSpec spec = EditionSpecs.of(file);
        org.xter.engine.EditionSnapshot edition =
                org.xter.engine.EditionSnapshot.onDisk(spec, EditionSpecs.textOf(file));
        ExportResult made = new Exporter(Store.open(StudioSettings.store()), Studio.engineSettings())
                .export(edition, request, shown, cancellation);
        List<Path> artifacts = made.artifacts();
        shown.result(artifacts.stream().map(Path::toString).collect(Collectors.joining(", ")));
        outcome = new Outcome(made, ReportFile.read(made.reportFile()).registers(), toBeSigned(spec.identity()));
    }

    private Optional<Path> toBeSigned(Identity identity) {
        return request.isSignedElsewhere()
                ? Optional.of(SigningFolder.in(request.output(), identity.name(), identity.version()))
                : Optional.empty();
    }

    @Override
    protected void ended(BuildRun shown) {
        // The lock is written early: also an export that failed later may have renewed it.
        studio.lockWritten(snapshot.file());
        ended.accept(this);
    }
}
