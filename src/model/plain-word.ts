/** Whether a value means itself between quotes in bash, PowerShell, `az.cmd`, Bicep and Terraform. */
export function isPlain(value: string): boolean {
	// The Azure CLI reads a file for `@name`, and takes what starts with a dash for an option.
	return /^(?![@-])[A-Za-z0-9:/._~@+=,()-]+$/.test(value);
}
