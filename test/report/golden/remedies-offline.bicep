// Nothing was compared with Azure: some of these may exist already.
// Fill in what is in angle brackets.

// Deploy with: az deployment group create --subscription '<subscription-id>' --resource-group '<resource-group>' --template-file FILE
// One file for each resource group.

// 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03
// If 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03 is an app registration: Microsoft.Graph/applications/federatedIdentityCredentials@v1.0 instead.
resource id_8e3a5c7d_1f2b_4d69_a083_6c4e9b7d5f03 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: '<identity-name>'
}

resource radix_oil_orders_dev__api_sa_8e3a5c7d_555ad1c615 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_8e3a5c7d_1f2b_4d69_a083_6c4e9b7d5f03
  name: 'system-serviceaccount-oil-orders-dev-api-sa-555ad1c615'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/'
    subject: 'system:serviceaccount:oil-orders-dev:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_8e3a5c7d_1f2b_4d69_a083_6c4e9b7d5f03
  name: 'system-serviceaccount-oil-orders-dev-api-sa-f84d0892ea'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/'
    subject: 'system:serviceaccount:oil-orders-dev:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    radix_oil_orders_dev__api_sa_8e3a5c7d_555ad1c615
  ]
}

// 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02
// If 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02 is an app registration: Microsoft.Graph/applications/federatedIdentityCredentials@v1.0 instead.
resource id_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: '<identity-name>'
}

resource radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_unknown 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02
  name: 'system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-<cluster-name>'
  properties: {
    issuer: '<issuer-url>'
    subject: 'system:serviceaccount:oil-orders-dev:api-aux-oauth-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

// 4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04
// If 4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04 is an app registration: Microsoft.Graph/applications/federatedIdentityCredentials@v1.0 instead.
resource id_4f6d8b0c_3e5a_4c7b_b192_8d0f2a4c6e04 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: '<identity-name>'
}

resource radix_keda__keda_operator_4f6d8b0c_unknown 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_4f6d8b0c_3e5a_4c7b_b192_8d0f2a4c6e04
  name: 'system-serviceaccount-keda-keda-operator-<cluster-name>'
  properties: {
    issuer: '<issuer-url>'
    subject: 'system:serviceaccount:keda:keda-operator'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}
