// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an edition is called and who makes it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.Identity#getName <em>Name</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getTitle <em>Title</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getVersion <em>Version</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getVendor <em>Vendor</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getProduct <em>Product</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getEpoch <em>Epoch</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getDescription <em>Description</em>}</li>
 *   <li>{@link org.xter.model.edition.Identity#getDerivedFrom <em>Derived From</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getIdentity()
 * @model
 * @generated
 */
public interface Identity extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The short name; files made from the edition begin with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #isSetName()
	 * @see #unsetName()
	 * @see #setName(String)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Name()
	 * @model unsettable="true" dataType="org.xter.model.edition.Name" required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getName <em>Name</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetName()
	 * @see #getName()
	 * @see #setName(String)
	 * @generated
	 */
	void unsetName();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getName <em>Name</em>}' attribute is set.
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
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Title()
	 * @model unsettable="true" dataType="org.xter.model.edition.Title"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getTitle <em>Title</em>}' attribute.
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
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTitle()
	 * @see #getTitle()
	 * @see #setTitle(String)
	 * @generated
	 */
	void unsetTitle();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getTitle <em>Title</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.xter.model.edition.EditionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the edition is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.xter.model.edition.EditionKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(EditionKind)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Kind()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	EditionKind getKind();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.xter.model.edition.EditionKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EditionKind value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(EditionKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(EditionKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the edition; it is text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #isSetVersion()
	 * @see #unsetVersion()
	 * @see #setVersion(String)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Version()
	 * @model unsettable="true" dataType="org.xter.model.edition.Version" required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #isSetVersion()
	 * @see #unsetVersion()
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVersion()
	 * @see #getVersion()
	 * @see #setVersion(String)
	 * @generated
	 */
	void unsetVersion();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getVersion <em>Version</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Version</em>' attribute is set.
	 * @see #unsetVersion()
	 * @see #getVersion()
	 * @see #setVersion(String)
	 * @generated
	 */
	boolean isSetVersion();

	/**
	 * Returns the value of the '<em><b>Vendor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who makes the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vendor</em>' attribute.
	 * @see #isSetVendor()
	 * @see #unsetVendor()
	 * @see #setVendor(String)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Vendor()
	 * @model unsettable="true" dataType="org.xter.model.edition.Title" required="true"
	 * @generated
	 */
	String getVendor();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vendor</em>' attribute.
	 * @see #isSetVendor()
	 * @see #unsetVendor()
	 * @see #getVendor()
	 * @generated
	 */
	void setVendor(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getVendor <em>Vendor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVendor()
	 * @see #getVendor()
	 * @see #setVendor(String)
	 * @generated
	 */
	void unsetVendor();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getVendor <em>Vendor</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Vendor</em>' attribute is set.
	 * @see #unsetVendor()
	 * @see #getVendor()
	 * @see #setVendor(String)
	 * @generated
	 */
	boolean isSetVendor();

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The product id, a UUID; the machine's provisioned id must match it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #isSetProduct()
	 * @see #unsetProduct()
	 * @see #setProduct(String)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Product()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text" required="true"
	 *        annotation="urn:xter:edition expects='a UUID'"
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #isSetProduct()
	 * @see #unsetProduct()
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProduct()
	 * @see #getProduct()
	 * @see #setProduct(String)
	 * @generated
	 */
	void unsetProduct();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getProduct <em>Product</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Product</em>' attribute is set.
	 * @see #unsetProduct()
	 * @see #getProduct()
	 * @see #setProduct(String)
	 * @generated
	 */
	boolean isSetProduct();

	/**
	 * Returns the value of the '<em><b>Epoch</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The security epoch; raised when older releases must not start any more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epoch</em>' attribute.
	 * @see #isSetEpoch()
	 * @see #unsetEpoch()
	 * @see #setEpoch(int)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Epoch()
	 * @model default="0" unsettable="true"
	 *        annotation="urn:xter:edition minimum='0' maximum='999999999'"
	 * @generated
	 */
	int getEpoch();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getEpoch <em>Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epoch</em>' attribute.
	 * @see #isSetEpoch()
	 * @see #unsetEpoch()
	 * @see #getEpoch()
	 * @generated
	 */
	void setEpoch(int value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getEpoch <em>Epoch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEpoch()
	 * @see #getEpoch()
	 * @see #setEpoch(int)
	 * @generated
	 */
	void unsetEpoch();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getEpoch <em>Epoch</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Epoch</em>' attribute is set.
	 * @see #unsetEpoch()
	 * @see #getEpoch()
	 * @see #setEpoch(int)
	 * @generated
	 */
	boolean isSetEpoch();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the edition does, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #isSetDescription()
	 * @see #unsetDescription()
	 * @see #setDescription(String)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_Description()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #isSetDescription()
	 * @see #unsetDescription()
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDescription()
	 * @see #getDescription()
	 * @see #setDescription(String)
	 * @generated
	 */
	void unsetDescription();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getDescription <em>Description</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Description</em>' attribute is set.
	 * @see #unsetDescription()
	 * @see #getDescription()
	 * @see #setDescription(String)
	 * @generated
	 */
	boolean isSetDescription();

	/**
	 * Returns the value of the '<em><b>Derived From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edition this one was made from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived From</em>' containment reference.
	 * @see #isSetDerivedFrom()
	 * @see #unsetDerivedFrom()
	 * @see #setDerivedFrom(Derivation)
	 * @see org.xter.model.edition.EditionPackage#getIdentity_DerivedFrom()
	 * @model containment="true" unsettable="true"
	 * @generated
	 */
	Derivation getDerivedFrom();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.Identity#getDerivedFrom <em>Derived From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived From</em>' containment reference.
	 * @see #isSetDerivedFrom()
	 * @see #unsetDerivedFrom()
	 * @see #getDerivedFrom()
	 * @generated
	 */
	void setDerivedFrom(Derivation value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.Identity#getDerivedFrom <em>Derived From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDerivedFrom()
	 * @see #getDerivedFrom()
	 * @see #setDerivedFrom(Derivation)
	 * @generated
	 */
	void unsetDerivedFrom();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.Identity#getDerivedFrom <em>Derived From</em>}' containment reference is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Derived From</em>' containment reference is set.
	 * @see #unsetDerivedFrom()
	 * @see #getDerivedFrom()
	 * @see #setDerivedFrom(Derivation)
	 * @generated
	 */
	boolean isSetDerivedFrom();

} // Identity
