// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A data disk of the client, recognised at the start.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Disk#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.Disk#getMatch <em>Match</em>}</li>
 *   <li>{@link org.xter.model.edition.Disk#isRequired <em>Required</em>}</li>
 *   <li>{@link org.xter.model.edition.Disk#getInitialise <em>Initialise</em>}</li>
 *   <li>{@link org.xter.model.edition.Disk#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getDisk()
 * @model
 * @generated
 */
public interface Disk extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the disk in the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getDisk_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Disk#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Disk#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Disk#getName <em>Name</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Name</em>' attribute is set.
	 * @see #unsetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	boolean isSetName();

	/**
	 * Returns the value of the '<em><b>Match</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the disk is recognised; any disk beside the boot medium when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Match</em>' containment reference.
	 * @see #isSetMatch()
	 * @see #unsetMatch()
	 * @see #setMatch(DiskMatch)
	 * @see org.xter.model.edition.EditionPackage#getDisk_Match()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	DiskMatch getMatch();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Disk#getMatch <em>Match</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match</em>' containment reference.
	 * @see #isSetMatch()
	 * @see #unsetMatch()
	 * @see #getMatch()
	 * @generated
	 */
	void setMatch(DiskMatch value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Disk#getMatch <em>Match</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMatch()
	 * @see #getMatch()
	 * @see #setMatch(DiskMatch)
	 * @generated
	 */
	void unsetMatch();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Disk#getMatch <em>Match</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Match</em>' containment reference is set.
	 * @see #unsetMatch()
	 * @see #getMatch()
	 * @see #setMatch(DiskMatch)
	 * @generated
	 */
	boolean isSetMatch();

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the edition refuses to start its services without it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #isSetRequired()
	 * @see #unsetRequired()
	 * @see #setRequired(boolean)
	 * @see org.xter.model.edition.EditionPackage#getDisk_Required()
	 * @model default="true" unsettable="true"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Disk#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isSetRequired()
	 * @see #unsetRequired()
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Disk#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRequired()
	 * @see #isRequired()
	 * @see #setRequired(boolean)
	 * @generated
	 */
	void unsetRequired();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Disk#isRequired <em>Required</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Required</em>' attribute is set.
	 * @see #unsetRequired()
	 * @see #isRequired()
	 * @see #setRequired(boolean)
	 * @generated
	 */
	boolean isSetRequired();

	/**
	 * Returns the value of the '<em><b>Initialise</b></em>' attribute.
	 * The default value is <code>"ask"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.Initialisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the disk may be formatted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initialise</em>' attribute.
	 * @see org.xter.model.edition.Initialisation
	 * @see #isSetInitialise()
	 * @see #unsetInitialise()
	 * @see #setInitialise(Initialisation)
	 * @see org.xter.model.edition.EditionPackage#getDisk_Initialise()
	 * @model default="ask" unsettable="true"
	 * @generated
	 */
	Initialisation getInitialise();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Disk#getInitialise <em>Initialise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initialise</em>' attribute.
	 * @see org.xter.model.edition.Initialisation
	 * @see #isSetInitialise()
	 * @see #unsetInitialise()
	 * @see #getInitialise()
	 * @generated
	 */
	void setInitialise(Initialisation value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Disk#getInitialise <em>Initialise</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInitialise()
	 * @see #getInitialise()
	 * @see #setInitialise(Initialisation)
	 * @generated
	 */
	void unsetInitialise();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Disk#getInitialise <em>Initialise</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Initialise</em>' attribute is set.
	 * @see #unsetInitialise()
	 * @see #getInitialise()
	 * @see #setInitialise(Initialisation)
	 * @generated
	 */
	boolean isSetInitialise();

	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.xter.model.edition.Partition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partitions in their order on the disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partitions</em>' containment reference list.
	 * @see #isSetPartitions()
	 * @see #unsetPartitions()
	 * @see org.xter.model.edition.EditionPackage#getDisk_Partitions()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	EList<Partition> getPartitions();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Disk#getPartitions <em>Partitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPartitions()
	 * @see #getPartitions()
	 * @generated
	 */
	void unsetPartitions();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Disk#getPartitions <em>Partitions</em>}' containment reference list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Partitions</em>' containment reference list is set.
	 * @see #unsetPartitions()
	 * @see #getPartitions()
	 * @generated
	 */
	boolean isSetPartitions();

} // Disk
