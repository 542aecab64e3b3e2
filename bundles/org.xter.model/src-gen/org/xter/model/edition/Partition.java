// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.Size;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A partition of a client disk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Partition#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.Partition#getSize <em>Size</em>}</li>
 *   <li>{@link org.xter.model.edition.Partition#getFilesystem <em>Filesystem</em>}</li>
 *   <li>{@link org.xter.model.edition.Partition#getMount <em>Mount</em>}</li>
 *   <li>{@link org.xter.model.edition.Partition#getOptions <em>Options</em>}</li>
 *   <li>{@link org.xter.model.edition.Partition#getEncryption <em>Encryption</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getPartition()
 * @model
 * @generated
 */
public interface Partition extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name (label) of the partition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getPartition_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Partition#getName <em>Name</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.Partition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Partition#getName <em>Name</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its size; the rest of the disk when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #isSetSize()
	 * @see #unsetSize()
	 * @see #setSize(Size)
	 * @see org.xter.model.edition.EditionPackage#getPartition_Size()
	 * @model unsettable="true" dataType="org.xter.model.edition.Size"
	 * @generated
	 */
	Size getSize();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Partition#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #isSetSize()
	 * @see #unsetSize()
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Size value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Partition#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSize()
	 * @see #getSize()
	 * @see #setSize(Size)
	 * @generated
	 */
	void unsetSize();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Partition#getSize <em>Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Size</em>' attribute is set.
	 * @see #unsetSize()
	 * @see #getSize()
	 * @see #setSize(Size)
	 * @generated
	 */
	boolean isSetSize();

	/**
	 * Returns the value of the '<em><b>Filesystem</b></em>' attribute.
	 * The default value is <code>"ext4"</code>.
	 * The literals are from the enumeration {@link org.xter.model.edition.FileSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is formatted with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filesystem</em>' attribute.
	 * @see org.xter.model.edition.FileSystem
	 * @see #isSetFilesystem()
	 * @see #unsetFilesystem()
	 * @see #setFilesystem(FileSystem)
	 * @see org.xter.model.edition.EditionPackage#getPartition_Filesystem()
	 * @model default="ext4" unsettable="true"
	 * @generated
	 */
	FileSystem getFilesystem();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Partition#getFilesystem <em>Filesystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filesystem</em>' attribute.
	 * @see org.xter.model.edition.FileSystem
	 * @see #isSetFilesystem()
	 * @see #unsetFilesystem()
	 * @see #getFilesystem()
	 * @generated
	 */
	void setFilesystem(FileSystem value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Partition#getFilesystem <em>Filesystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFilesystem()
	 * @see #getFilesystem()
	 * @see #setFilesystem(FileSystem)
	 * @generated
	 */
	void unsetFilesystem();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Partition#getFilesystem <em>Filesystem</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Filesystem</em>' attribute is set.
	 * @see #unsetFilesystem()
	 * @see #getFilesystem()
	 * @see #setFilesystem(FileSystem)
	 * @generated
	 */
	boolean isSetFilesystem();

	/**
	 * Returns the value of the '<em><b>Mount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is mounted; absolute. Not mounted when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mount</em>' attribute.
	 * @see #isSetMount()
	 * @see #unsetMount()
	 * @see #setMount(String)
	 * @see org.xter.model.edition.EditionPackage#getPartition_Mount()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getMount();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Partition#getMount <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mount</em>' attribute.
	 * @see #isSetMount()
	 * @see #unsetMount()
	 * @see #getMount()
	 * @generated
	 */
	void setMount(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Partition#getMount <em>Mount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMount()
	 * @see #getMount()
	 * @see #setMount(String)
	 * @generated
	 */
	void unsetMount();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Partition#getMount <em>Mount</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Mount</em>' attribute is set.
	 * @see #unsetMount()
	 * @see #getMount()
	 * @see #setMount(String)
	 * @generated
	 */
	boolean isSetMount();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mount options.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' attribute list.
	 * @see #isSetOptions()
	 * @see #unsetOptions()
	 * @see org.xter.model.edition.EditionPackage#getPartition_Options()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	EList<String> getOptions();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Partition#getOptions <em>Options</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOptions()
	 * @see #getOptions()
	 * @generated
	 */
	void unsetOptions();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Partition#getOptions <em>Options</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Options</em>' attribute list is set.
	 * @see #unsetOptions()
	 * @see #getOptions()
	 * @generated
	 */
	boolean isSetOptions();

	/**
	 * Returns the value of the '<em><b>Encryption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is encrypted; plain when left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encryption</em>' containment reference.
	 * @see #isSetEncryption()
	 * @see #unsetEncryption()
	 * @see #setEncryption(DiskEncryption)
	 * @see org.xter.model.edition.EditionPackage#getPartition_Encryption()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	DiskEncryption getEncryption();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Partition#getEncryption <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encryption</em>' containment reference.
	 * @see #isSetEncryption()
	 * @see #unsetEncryption()
	 * @see #getEncryption()
	 * @generated
	 */
	void setEncryption(DiskEncryption value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Partition#getEncryption <em>Encryption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEncryption()
	 * @see #getEncryption()
	 * @see #setEncryption(DiskEncryption)
	 * @generated
	 */
	void unsetEncryption();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Partition#getEncryption <em>Encryption</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Encryption</em>' containment reference is set.
	 * @see #unsetEncryption()
	 * @see #getEncryption()
	 * @see #setEncryption(DiskEncryption)
	 * @generated
	 */
	boolean isSetEncryption();

} // Partition
