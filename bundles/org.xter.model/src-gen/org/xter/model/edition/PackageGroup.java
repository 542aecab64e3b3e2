// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Package Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of packages that are installed, sized and shown together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.PackageGroup#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.PackageGroup#getTitle <em>Title</em>}</li>
 *   <li>{@link org.xter.model.edition.PackageGroup#getPackages <em>Packages</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getPackageGroup()
 * @model
 * @generated
 */
public interface PackageGroup extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getPackageGroup_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.PackageGroup#getName <em>Name</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.PackageGroup#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.PackageGroup#getName <em>Name</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #setTitle(String)
	 * @see org.xter.model.edition.EditionPackage#getPackageGroup_Title()
	 * @model unsettable="true" dataType="org.xter.model.edition.Title"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.PackageGroup#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #isSetTitle()
	 * @see #unsetTitle()
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.PackageGroup#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	void unsetTitle();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.PackageGroup#getTitle <em>Title</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Title</em>' attribute is set.
	 * @see #unsetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	boolean isSetTitle();

	/**
	 * Returns the value of the '<em><b>Packages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The packages of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packages</em>' attribute list.
	 * @see #isSetPackages()
	 * @see #unsetPackages()
	 * @see org.xter.model.edition.EditionPackage#getPackageGroup_Packages()
	 * @model unique="false" unsettable="true" dataType="org.xter.model.edition.PackageRequest"
	 * @generated
	 */
	EList<String> getPackages();

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.PackageGroup#getPackages <em>Packages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPackages()
	 * @see #getPackages()
	 * @generated
	 */
	void unsetPackages();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.PackageGroup#getPackages <em>Packages</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Packages</em>' attribute list is set.
	 * @see #unsetPackages()
	 * @see #getPackages()
	 * @generated
	 */
	boolean isSetPackages();

} // PackageGroup
