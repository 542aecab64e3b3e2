// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Encryption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The encryption of a partition of a client's disk.
 * <!-- end-model-doc -->
 *
 *
 * @see org.xter.model.edition.EditionPackage#getDiskEncryption()
 * @model
 * @generated
 */
public interface DiskEncryption extends Encryption {
} // DiskEncryption
