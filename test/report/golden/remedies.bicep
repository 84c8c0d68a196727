// Deploy with: az deployment group create --subscription 5b2ec1fc-0000-4000-8000-000000000001 --resource-group rg-identities --template-file FILE

// id-api 8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03, user-assigned managed identity, 2/20 credentials
resource id_api_8e3a5c7d 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: 'id-api'
}

resource id_api_8e3a5c7d_1 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
  parent: id_api_8e3a5c7d
  name: 'system-serviceaccount-oil-orders-dev-api-sa-f84d0892ea'
  properties: {
    issuer: 'https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/'
    subject: 'system:serviceaccount:oil-orders-dev:api-sa'
    audiences: [
      'api://AzureADTokenExchange'
    ]
  }
}

resource id_api_8e3a5c7d_2 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
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
    id_api_8e3a5c7d_1
  ]
}

resource id_api_8e3a5c7d_3 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {
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
    id_api_8e3a5c7d_2
  ]
}

// Skipped: app-proxy 2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02, app registration, 2/20 credentials: Bicep finds an app registration only by a unique name that few have; use --format az or terraform.

// Skipped: 5d7f6b1e-8f0a-4b6e-9d64-3f1c7a2e9b01, not-found: nothing can be created on it.

// Skipped: 1 near miss: see the findings for what is wrong with each.
