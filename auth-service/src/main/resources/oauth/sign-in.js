"use strict";
(() => {
  const section = document.getElementById("passkey");
  if (!window.PublicKeyCredential) {
    return;
  }
  const form = section.querySelector("form");
  const button = section.querySelector("button");
  const message = document.getElementById("message");

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), char => char.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  // AuthenticationResponseJSON of WebAuthn Level 3, for browsers that do not write it themselves
  const written = credential => JSON.stringify({
    id: credential.id,
    rawId: credential.id,
    type: credential.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(credential.response.clientDataJSON),
      authenticatorData: text(credential.response.authenticatorData),
      signature: text(credential.response.signature),
      userHandle: credential.response.userHandle ? text(credential.response.userHandle) : undefined
    }
  });

  const signIn = async () => {
    const answer = await fetch("../passkey-sign-ins", {method: "POST", headers: {"Content-Type": "application/json"}, body: "{}"});
    if (!answer.ok) {
      throw new Error("no challenge");
    }
    const begun = await answer.json();
    // no passkey is named in it, so the challenge is all there is to decode
    const credential = await navigator.credentials.get({publicKey: {...begun.publicKey, challenge: bytes(begun.publicKey.challenge)}});
    form.elements.ceremony_id.value = begun.ceremonyId;
    form.elements.credential.value = written(credential);
    form.submit();
  };

  button.addEventListener("click", () => {
    button.disabled = true;
    message.textContent = "";
    signIn().catch(() => {
      message.textContent = section.dataset.failed;
      button.disabled = false;
    });
  });
  section.hidden = false;
})();
