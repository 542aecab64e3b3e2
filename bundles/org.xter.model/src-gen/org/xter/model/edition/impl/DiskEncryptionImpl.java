// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition.impl;

import org.eclipse.emf.ecore.EClass;

import org.xter.model.edition.DiskEncryption;
import org.xter.model.edition.EditionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Encryption</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DiskEncryptionImpl extends EncryptionImpl implements DiskEncryption {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskEncryptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return EditionPackage.Literals.DISK_ENCRYPTION;
	}

} //DiskEncryptionImpl
