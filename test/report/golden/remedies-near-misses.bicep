// File 1 of 3.
// Deploy with: az deployment group create --subscription '5b2ec1fc-0000-4000-8000-000000000001' --resource-group 'rg-identities' --template-file FILE

// id-api 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03, user-assigned managed identity, 2/20 credentials
resource id_api_8e3a5c7d 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: 'id-api'
}

// Near miss: api-dev-wrong. This overwrites it, for its audience: two with the same issuer and subject cannot exist.
resource radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_api_8e3a5c7d
  name: 'api-dev-wrong'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/'
    subject: 'system:serviceaccount:oil-orders-dev:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource radix_oil_orders_prod__api_sa_8e3a5c7d_555ad1c615 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_api_8e3a5c7d
  name: 'system-serviceaccount-oil-orders-prod-api-sa-555ad1c615'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/'
    subject: 'system:serviceaccount:oil-orders-prod:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea
  ]
}

resource radix_oil_orders_prod__api_sa_8e3a5c7d_f84d0892ea 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_api_8e3a5c7d
  name: 'system-serviceaccount-oil-orders-prod-api-sa-f84d0892ea'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/'
    subject: 'system:serviceaccount:oil-orders-prod:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    radix_oil_orders_prod__api_sa_8e3a5c7d_555ad1c615
  ]
}

// Near miss: api-prod-wrong. Remove it once the right one works, if nothing else uses it.

// File 2 of 3.
// Deploy with: az deployment group create --subscription '<subscription-id>' --resource-group '<resource-group>' --template-file FILE

// id-night 9a1b3c5d-7e9f-4a0b-8c2d-4e6f8a0b2c05, user-assigned managed identity, forbidden
// Some of these may exist already: its credentials may not be read 403.
// Fill in what is in angle brackets.
resource id_night_9a1b3c5d 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: 'id-night'
}

resource radix_oil_orders_prod__night_sa_9a1b3c5d_555ad1c615 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_night_9a1b3c5d
  name: 'system-serviceaccount-oil-orders-prod-night-sa-555ad1c615'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/'
    subject: 'system:serviceaccount:oil-orders-prod:night-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource radix_oil_orders_prod__night_sa_9a1b3c5d_f84d0892ea 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_night_9a1b3c5d
  name: 'system-serviceaccount-oil-orders-prod-night-sa-f84d0892ea'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/'
    subject: 'system:serviceaccount:oil-orders-prod:night-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
  dependsOn: [
    radix_oil_orders_prod__night_sa_9a1b3c5d_555ad1c615
  ]
}

// File 3 of 3.
// Deploy with: az deployment group create --resource-group '<resource-group>' --template-file FILE
// Any resource group: app registrations are in none.
// Bicep 0.36.1 or later, https://learn.microsoft.com/graph/templates/bicep/
extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0'

// app-proxy 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02, app registration, 2/20 credentials
// If it has no unique name yet (it can be set once, and must be unique in the tenant):
// az ad app update --id '0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d' --set 'uniqueName=<unique-name>'
resource app_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02 'Microsoft.Graph/applications@v1.0' existing = {
  uniqueName: '<unique-name>'
}

resource radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_555ad1c615 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '${app_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02.uniqueName}/system-serviceaccount-oil-orders-dev-api-aux-oauth-sa-555ad1c615'
  issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/'
  subject: 'system:serviceaccount:oil-orders-dev:api-aux-oauth-sa'
  audiences: [
    'api://AzureADTokenExchange'
  ]
}

// Near miss: proxy-wrong. This overwrites it, for its audience: two with the same issuer and subject cannot exist.
resource radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_f84d0892ea 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '${app_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02.uniqueName}/proxy-wrong'
  issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/'
  subject: 'system:serviceaccount:oil-orders-dev:api-aux-oauth-sa'
  audiences: [
    'api://AzureADTokenExchange'
  ]
  dependsOn: [
    radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_555ad1c615
  ]
}

// Near miss: proxy. Remove it once the right one works, if nothing else uses it.

// Skipped: 5d7f6b1e-8f0a-4b6e-9d64-3f1c7a2e9b01, not-found: nothing can be created on it: the tenant has no application with this client ID.
