package org.xter.model.rules;

import java.net.URI;
import java.net.URISyntaxException;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Repository;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Addresses of repositories can be fetched from. */
final class RepositoryAddress extends Rule {
    RepositoryAddress() {
        super(
                "edition.repository-address",
                Severity.ERROR,
                "Packages are fetched by http, https or from a folder; what is fetched is verified by "
                        + "signature whatever the way.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), Repository.class).forEach(repository -> {
            for (int i = 0; i < repository.getAddresses().size(); i++) {
                if (!isAddress(repository.getAddresses().get(i))) {
                    findings.add(
                            repository,
                            EditionPackage.Literals.REPOSITORY__ADDRESSES,
                            i,
                            "'" + repository.getAddresses().get(i) + "' is no address of an archive",
                            "Begin with http://, https:// or file:/.");
                }
            }
        });
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "file".equals(address.getScheme())
                    ? address.getPath() != null && address.getPath().startsWith("/")
                    : ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                            && address.getHost() != null
                            && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
