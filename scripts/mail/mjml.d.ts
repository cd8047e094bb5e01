/** Das Paket bringt keine Typen mit; beschrieben ist nur, was das Übersetzen benutzt. */
declare module 'mjml' {
  export default function mjml2html(
    mjml: string,
    options: { validationLevel: 'strict' },
  ): Promise<{ html: string; errors: { formattedMessage: string }[] }>
}
