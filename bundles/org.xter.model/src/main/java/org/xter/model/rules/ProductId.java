package org.xter.model.rules;

import java.util.regex.Pattern;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Identity;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** The product id is a UUID. */
final class ProductId extends Rule {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    ProductId() {
        super(
                "edition.product-id",
                Severity.ERROR,
                "A machine is provisioned for a product id; it must be unique in the world, and a "
                        + "UUID (RFC 9562) is.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Identity identity = file.edition().getIdentity();
        if (identity != null
                && identity.isSetProduct()
                && !UUID.matcher(identity.getProduct()).matches()) {
            findings.add(
                    identity,
                    EditionPackage.Literals.IDENTITY__PRODUCT,
                    "the product id '" + identity.getProduct() + "' is no UUID",
                    "Write 32 hexadecimal digits in groups such as 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10; uuidgen makes one.");
        }
    }
}
