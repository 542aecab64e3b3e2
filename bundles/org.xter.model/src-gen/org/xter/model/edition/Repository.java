// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Repository</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A Debian archive packages come from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Repository#getId <em>Id</em>}</li>
 *   <li>{@link org.xter.model.edition.Repository#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.xter.model.edition.Repository#getSuites <em>Suites</em>}</li>
 *   <li>{@link org.xter.model.edition.Repository#getComponents <em>Components</em>}</li>
 *   <li>{@link org.xter.model.edition.Repository#getArchiveKeys <em>Archive Keys</em>}</li>
 *   <li>{@link org.xter.model.edition.Repository#getPriority <em>Priority</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getRepository()
 * @model
 * @generated
 */
public interface Repository extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the repository in lock file, reports and preferences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #isSetId()
	 * @see #unsetId()
	 * @see #setId(String)
	 * @see org.xter.model.edition.EditionPackage#getRepository_Id()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Repository#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #isSetId()
	 * @see #unsetId()
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Repository#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetId()
	 * @see #getId()
	 * @see #setId(String)
	 * @generated
	 */
	void unsetId();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Repository#getId <em>Id</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Id</em>' attribute is set.
	 * @see #unsetId()
	 * @see #getId()
	 * @see #setId(String)
	 * @generated
	 */
	boolean isSetId();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The addresses of the archive (http, https or file), tried in order. When left out, the host's own package sources are used if they serve the same distribution, else the preferences'.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' attribute list.
	 * @see #isSetAddresses()
	 * @see #unsetAddresses()
	 * @see org.xter.model.edition.EditionPackage#getRepository_Addresses()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getAddresses();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Repository#getAddresses <em>Addresses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAddresses()
	 * @see #getAddresses()
	 * @generated
	 */
	void unsetAddresses();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Repository#getAddresses <em>Addresses</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Addresses</em>' attribute list is set.
	 * @see #unsetAddresses()
	 * @see #getAddresses()
	 * @generated
	 */
	boolean isSetAddresses();

	/**
	 * Returns the value of the '<em><b>Suites</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The suites to use; the suite of the base when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suites</em>' attribute list.
	 * @see #isSetSuites()
	 * @see #unsetSuites()
	 * @see org.xter.model.edition.EditionPackage#getRepository_Suites()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.SuiteName"
	 * @generated
	 */
	EList<String> getSuites();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Repository#getSuites <em>Suites</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSuites()
	 * @see #getSuites()
	 * @generated
	 */
	void unsetSuites();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Repository#getSuites <em>Suites</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Suites</em>' attribute list is set.
	 * @see #unsetSuites()
	 * @see #getSuites()
	 * @generated
	 */
	boolean isSetSuites();

	/**
	 * Returns the value of the '<em><b>Components</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The components to use; main when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Components</em>' attribute list.
	 * @see #isSetComponents()
	 * @see #unsetComponents()
	 * @see org.xter.model.edition.EditionPackage#getRepository_Components()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.ComponentName"
	 * @generated
	 */
	EList<String> getComponents();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Repository#getComponents <em>Components</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetComponents()
	 * @see #getComponents()
	 * @generated
	 */
	void unsetComponents();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Repository#getComponents <em>Components</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Components</em>' attribute list is set.
	 * @see #unsetComponents()
	 * @see #getComponents()
	 * @generated
	 */
	boolean isSetComponents();

	/**
	 * Returns the value of the '<em><b>Archive Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files with the OpenPGP keys that sign the archive, relative to the edition; the distribution's own keys when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archive Keys</em>' attribute list.
	 * @see #isSetArchiveKeys()
	 * @see #unsetArchiveKeys()
	 * @see org.xter.model.edition.EditionPackage#getRepository_ArchiveKeys()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getArchiveKeys();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Repository#getArchiveKeys <em>Archive Keys</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetArchiveKeys()
	 * @see #getArchiveKeys()
	 * @generated
	 */
	void unsetArchiveKeys();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Repository#getArchiveKeys <em>Archive Keys</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Archive Keys</em>' attribute list is set.
	 * @see #unsetArchiveKeys()
	 * @see #getArchiveKeys()
	 * @generated
	 */
	boolean isSetArchiveKeys();

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which repository wins when several have a package, as the pin priority of apt preferences: the higher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #isSetPriority()
	 * @see #unsetPriority()
	 * @see #setPriority(int)
	 * @see org.xter.model.edition.EditionPackage#getRepository_Priority()
	 * @model unsettable="true"
	 *        annotation="urn:xter:edition minimum='-32768' maximum='32767'"
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Repository#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #isSetPriority()
	 * @see #unsetPriority()
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Repository#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPriority()
	 * @see #getPriority()
	 * @see #setPriority(int)
	 * @generated
	 */
	void unsetPriority();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Repository#getPriority <em>Priority</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Priority</em>' attribute is set.
	 * @see #unsetPriority()
	 * @see #getPriority()
	 * @see #setPriority(int)
	 * @generated
	 */
	boolean isSetPriority();

} // Repository
