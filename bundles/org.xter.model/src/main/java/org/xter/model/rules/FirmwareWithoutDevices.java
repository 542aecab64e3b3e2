package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.HardwareProfile;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Firmware goes with real machines. */
final class FirmwareWithoutDevices extends Rule {
    FirmwareWithoutDevices() {
        super(
                "edition.firmware-without-devices",
                Severity.WARNING,
                "A virtual machine has no devices that need firmware; the packages only make the image larger.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Hardware hardware = file.edition().getHardware();
        if (hardware != null && !hardware.getFirmware().isEmpty() && hardware.getProfile() == HardwareProfile.VM) {
            findings.add(
                    hardware,
                    EditionPackage.Literals.HARDWARE__FIRMWARE,
                    "firmware is listed, yet the profile is vm",
                    "Remove 'firmware' or write 'profile: pc'.");
        }
    }
}
